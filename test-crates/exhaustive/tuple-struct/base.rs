pub struct Grams(pub u32);
