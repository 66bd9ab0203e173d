pub trait Limits {
    const DEPTH: usize = 8;
}
