mod garden {
    pub mod traits {
        pub trait Sprout {
            fn grow(&mut self) -> u8;
        }
    }
    #[derive(Default, Clone)]
    pub struct Kernel {
        size: u8,
    }
    impl Kernel {
        pub fn size(&self) -> u8 {
            self.size
        }
    }
    impl traits::Sprout for Kernel {
        fn grow(&mut self) -> u8 {
            self.size += 1;
            self.size
        }
    }
}
pub fn seed() -> garden::Kernel {
    Default::default()
}
pub fn water<G: garden::traits::Sprout>(plant: &mut G) -> u8 {
    plant.grow()
}
