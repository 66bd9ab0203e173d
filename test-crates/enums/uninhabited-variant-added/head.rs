pub enum Void {}
pub enum Outcome {
    Done(u8),
    Never(Void),
}
