use std::error::Error;

pub type Failure = Box<dyn Error + Send + Sync + 'static>;

pub fn fail(text: &str) -> Failure {
    text.into()
}
pub struct Pool {
    pub jobs: Vec<Box<dyn FnOnce(u8) -> u8 + Send>>,
}
pub fn drain(
    mut items: Box<dyn Iterator<Item = Box<dyn Error + Send + Sync>> + '_>,
) -> Option<Failure> {
    items.next()
}
