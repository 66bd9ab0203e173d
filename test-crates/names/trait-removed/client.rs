pub struct Barrel;

impl case::Weigh for Barrel {
    fn weight(&self) -> u32 {
        90
    }
}
