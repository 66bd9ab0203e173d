#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    Since(Vec<u8>),
    Closed,
    Limit(&'static str),
    Other(String),
}
pub const DEFAULT: Reason = Reason::Limit("none");
