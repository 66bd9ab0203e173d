pub trait Node { fn id(&self) -> u32; }
impl PartialEq for dyn Node { fn eq(&self, other: &dyn Node) -> bool { self.id() == other.id() } }
