mod imp {
    pub trait Base {
        fn steps(&self) -> u32;
    }
    pub trait Walk: Base {}
    pub struct Legs;
    impl Base for Legs {
        fn steps(&self) -> u32 {
            2
        }
    }
    impl Walk for Legs {}
}
pub trait Hike: imp::Walk {}
impl Hike for imp::Legs {}

pub fn hiker() -> Box<dyn Hike> {
    Box::new(imp::Legs)
}
pub fn walker() -> Box<dyn imp::Walk> {
    Box::new(imp::Legs)
}
