#[derive(Debug)]
pub struct Mine;
impl std::fmt::Display for Mine { fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } }
impl std::error::Error for Mine {}
impl From<Mine> for case::Error { fn from(_: Mine) -> case::Error { std::fmt::Error.into() } }
