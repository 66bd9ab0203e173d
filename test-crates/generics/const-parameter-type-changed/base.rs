pub struct Ring<const SIZE: usize>;
