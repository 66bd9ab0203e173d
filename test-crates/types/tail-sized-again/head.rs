pub struct Envelope<T> {
    pub stamp: u8,
    pub letter: T,
}
