pub mod signal {
    pub enum Light {
        Red,
        Green,
    }
    pub use self::Light::*;
}
