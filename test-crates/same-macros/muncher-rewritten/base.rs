#[macro_export]
macro_rules! count { (@step $n:expr;) => { $n }; (@step $n:expr; $h:tt $($t:tt)*) => { $crate::count!(@step $n + 1; $($t)*) }; ($($t:tt)*) => { $crate::count!(@step 0usize; $($t)*) }; }
