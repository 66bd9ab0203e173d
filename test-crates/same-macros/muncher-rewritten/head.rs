#[macro_export]
macro_rules! count { (@one $t:tt) => { 1usize }; ($($t:tt)*) => { 0usize $(+ $crate::count!(@one $t))* }; }
