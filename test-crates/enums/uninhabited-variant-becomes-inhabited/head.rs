pub enum Outcome {
    Done(u8),
    Never(String),
}
