pub struct Constant;

impl case::Loader for Constant {
    fn load(&self) -> u32 {
        7
    }
}
