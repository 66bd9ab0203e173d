pub trait Page {
    const SIZE: usize = 4096;
}
