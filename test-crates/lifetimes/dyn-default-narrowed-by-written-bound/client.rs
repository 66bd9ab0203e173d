use std::fmt::Debug;

pub fn value<'a>(peek: case::Peek<'a, dyn Debug>) -> &'a (dyn Debug + 'static) {
    peek.value
}
