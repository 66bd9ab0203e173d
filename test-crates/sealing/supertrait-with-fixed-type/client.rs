pub fn id(port: &dyn case::Port) -> u32 { port.id() }
