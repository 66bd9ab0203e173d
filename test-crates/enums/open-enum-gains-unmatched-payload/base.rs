#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    Closed,
    Limit(&'static str),
    Since(Vec<u8>),
}
pub const DEFAULT: Reason = Reason::Limit("none");
