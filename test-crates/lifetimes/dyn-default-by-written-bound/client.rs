use std::fmt::Debug;

pub fn show<'a>(value: &'a (dyn Debug + 'a)) -> case::View<'a, dyn Debug> {
    case::View { value }
}
