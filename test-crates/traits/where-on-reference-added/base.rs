pub trait Sequence {
    fn length(&self) -> usize;
}
