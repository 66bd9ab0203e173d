pub struct Entry(pub u32, pub String);
