pub struct Envelope<T: ?Sized> {
    pub stamp: u8,
    pub letter: T,
}
