pub struct Wrapper(pub u32, ());
