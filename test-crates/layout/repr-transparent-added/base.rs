pub struct Celsius(pub f32);
