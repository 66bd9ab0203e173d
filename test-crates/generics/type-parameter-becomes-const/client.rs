pub struct Small;

pub fn take(_: case::Buffer<Small>) {}
