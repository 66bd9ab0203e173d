#[macro_export]
macro_rules! unit { ($(#[$meta:meta])* $vis:vis $name:ident: $inner:ty) => { $(#[$meta])* pub struct $name(pub $inner); }; }
