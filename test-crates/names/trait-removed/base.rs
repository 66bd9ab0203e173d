pub struct Crate {
    pub kilograms: u32,
}

pub trait Weigh {
    fn weight(&self) -> u32;
}

impl Weigh for Crate {
    fn weight(&self) -> u32 {
        self.kilograms
    }
}
