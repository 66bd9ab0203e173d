pub fn light(_: case::Lamp) {}
