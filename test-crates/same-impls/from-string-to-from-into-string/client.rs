pub struct Mine;
impl From<Mine> for case::Name { fn from(_: Mine) -> case::Name { String::new().into() } }
