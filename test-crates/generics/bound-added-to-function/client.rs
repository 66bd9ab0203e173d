#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u32);

pub fn best(scores: Vec<Score>) -> Option<Score> {
    case::largest(scores)
}
