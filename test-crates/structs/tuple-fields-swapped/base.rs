pub struct Entry(pub String, pub u32);
