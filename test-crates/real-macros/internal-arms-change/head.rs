#[macro_export]
macro_rules! count {
    (@unit $thing:expr) => { () };
    ($($thing:expr),*) => { <[()]>::len(&[$($crate::count!(@unit $thing)),*]) };
}
