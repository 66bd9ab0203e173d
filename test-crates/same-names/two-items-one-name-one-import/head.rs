mod parts {
    pub struct Engine {
        pub power: u32,
    }
}

pub use parts::Engine::{self};

#[allow(non_snake_case)]
pub fn Engine(power: u32) -> Engine {
    Engine { power }
}
