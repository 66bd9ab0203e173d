pub trait Page {
    const SIZE: usize;
}
