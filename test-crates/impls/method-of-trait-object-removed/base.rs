pub trait Node { fn id(&self) -> u32; }
impl dyn Node { pub fn label(&self) -> String { self.id().to_string() } }
