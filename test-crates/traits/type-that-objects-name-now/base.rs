pub trait Port { type Unit where Self: Sized; fn id(&self) -> u32; }
