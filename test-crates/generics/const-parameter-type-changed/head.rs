pub struct Ring<const SIZE: u32>;
