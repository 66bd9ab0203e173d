#[repr(transparent)]
pub struct Celsius(pub f32);
