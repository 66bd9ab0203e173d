pub enum Outcome {
    Done(u8),
    Never(std::convert::Infallible),
}
