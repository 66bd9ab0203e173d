use case::*;
pub fn up(c: Box<dyn Component>) -> Box<dyn std::any::Any> { c }
