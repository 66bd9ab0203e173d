pub struct Unclonable;

pub fn empty() -> case::Wrapper<Vec<Unclonable>> {
    Default::default()
}
