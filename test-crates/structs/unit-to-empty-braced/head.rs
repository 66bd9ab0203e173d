pub struct Nil {}
