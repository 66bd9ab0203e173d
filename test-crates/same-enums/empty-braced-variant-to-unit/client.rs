use case::Answer::{self, Maybe};

pub fn flip(answer: Answer) -> Answer {
    match answer {
        Answer::Yes => Maybe {},
        Answer::Maybe {} => Answer::Yes,
    }
}
pub fn soft(answer: &Answer) -> bool {
    matches!(answer, Answer::Maybe { .. })
}
