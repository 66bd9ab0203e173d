#[non_exhaustive]
pub enum Void {}
