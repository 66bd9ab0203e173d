#[macro_export]
macro_rules! count {
    (@one $thing:expr) => { 1usize };
    (@sum $($part:tt)*) => { 0 $($part)* };
    ($($thing:expr),*) => { $crate::count!(@sum $(+ $crate::count!(@one $thing))*) };
}
