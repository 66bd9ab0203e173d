pub trait Node { fn id(&self) -> u32; }
