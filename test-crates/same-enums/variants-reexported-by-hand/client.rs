use case::signal::{Green, Light, Red};

pub fn next(light: Light) -> case::signal::Light {
    match light {
        Red => Light::Green,
        Green => Light::Red,
    }
}
pub fn start() -> Light {
    use case::signal::Light::*;
    next(Red)
}
