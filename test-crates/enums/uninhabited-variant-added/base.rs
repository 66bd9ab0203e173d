pub enum Void {}
pub enum Outcome {
    Done(u8),
}
