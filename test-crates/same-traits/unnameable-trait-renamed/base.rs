mod detail {
    pub trait Grow {
        fn grow(&mut self) -> u8;
    }
    #[derive(Default, Clone)]
    pub struct Seed(u8);
    impl Seed {
        pub fn size(&self) -> u8 {
            self.0
        }
    }
    impl Grow for Seed {
        fn grow(&mut self) -> u8 {
            self.0 += 1;
            self.0
        }
    }
}
pub fn seed() -> detail::Seed {
    Default::default()
}
pub fn water<G: detail::Grow>(plant: &mut G) -> u8 {
    plant.grow()
}
