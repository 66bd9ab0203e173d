pub struct Lamp;

impl case::Emit for &Lamp {
    fn emit(self) -> u32 {
        800
    }
}
