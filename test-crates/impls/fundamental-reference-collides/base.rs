pub trait Emit {
    fn emit(self) -> u32;
}
