mod imp {
    pub trait Base {}
    pub trait Walk: Base {
        fn steps(&self) -> u32;
    }
    pub struct Legs;
    impl Base for Legs {}
    impl Walk for Legs {
        fn steps(&self) -> u32 {
            2
        }
    }
}
pub trait Hike: imp::Walk {}
impl Hike for imp::Legs {}

pub fn hiker() -> Box<dyn Hike> {
    Box::new(imp::Legs)
}
pub fn walker() -> Box<dyn imp::Walk> {
    Box::new(imp::Legs)
}
