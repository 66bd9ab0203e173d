pub trait Port { type Unit; fn id(&self) -> u32; }
