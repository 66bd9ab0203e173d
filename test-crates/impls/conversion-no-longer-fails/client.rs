use case::{OutOfRange, Port};

pub fn parse(it: u16) -> Result<Port, OutOfRange> { Port::try_from(it) }
