#[macro_export]
macro_rules! trap_list {
    ($($item:expr),*) => {
        vec![$($item),*]
    };
}
