mod parts {
    pub struct Engine {
        pub power: u32,
    }
    #[allow(non_snake_case)]
    pub fn Engine(power: u32) -> Engine {
        Engine { power }
    }
}

pub use parts::Engine;
