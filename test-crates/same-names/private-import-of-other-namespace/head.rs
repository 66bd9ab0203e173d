pub mod plain {
    pub struct Circle {
        pub r: f32,
    }
    #[allow(non_snake_case)]
    pub mod fns {
        pub fn Circle() {}
    }
}
#[allow(unused_imports)]
use plain::fns::Circle;
pub use plain::*;
