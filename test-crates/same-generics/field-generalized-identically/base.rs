pub struct Level(pub u8);
