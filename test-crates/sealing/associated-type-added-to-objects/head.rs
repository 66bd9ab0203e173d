mod seal {
    pub trait Sealed {}
}
pub trait Step: seal::Sealed {
    type Output;

    fn step(&mut self) -> bool;
}
