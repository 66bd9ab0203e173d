use case::{Fault, Index, Outcome, Rows, Visit};

pub fn check() -> Outcome {
    Err(Fault(1))
}
pub fn parse(text: &str) -> Outcome<u8, std::num::ParseIntError> {
    let result: Result<u8, _> = text.parse();
    result
}
pub fn rows<const N: usize>(index: &Index<u8>, visit: Visit<'_>) -> Rows<u8, N> {
    let all: &std::collections::HashMap<&'static str, u8> = index;
    all.iter().filter(|(name, _)| visit(name)).map(|(_, value)| [*value; N]).collect()
}
pub fn local() -> Vec<[u8; 2]> {
    let limit = String::from("a");
    let mut visit = |name: &str| name > limit.as_str();
    rows::<2>(&Index::new(), &mut visit)
}
