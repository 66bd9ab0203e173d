use case::{Money, Stack, first};

pub fn top(it: &mut Stack<u8>) -> u8 { it[0] = 3; it[1] + it[0..1][0] }
pub fn at<T: Copy>(it: &Stack<T>) -> T { it[0] }
pub fn all(of: &[Money]) -> Money { of.iter().sum() }
pub fn own(of: Vec<Money>) -> Option<Money> { first([of.into_iter().sum::<Money>()]) }
