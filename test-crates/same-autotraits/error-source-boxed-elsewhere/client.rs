use case::Error;
use std::error::Error as StdError;

pub fn boxed(text: &str) -> Box<dyn StdError + Send + Sync> {
    Box::new(Error::from(text))
}
pub fn fail() -> Result<(), Box<dyn StdError>> {
    let error: Error = "late".into();
    let Error { .. } = &error;
    Err(error)?
}
fn unpin<T: Unpin + Send + Sync + 'static>(_: T) {}
pub fn check() {
    unpin(Error::from("a"));
}
