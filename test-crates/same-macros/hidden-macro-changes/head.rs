#[doc(hidden)]
#[macro_export]
macro_rules! __trap_count {
    (@one $any:tt) => { () };
    (@all $($item:tt)*) => { <[()]>::len(&[$($crate::__trap_count!(@one $item)),*]) };
}
#[macro_export]
macro_rules! trap_count {
    ($($each:tt)*) => { $crate::__trap_count!(@all $($each)*) };
}
