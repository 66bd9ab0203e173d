#[macro_export]
macro_rules! count {
    ($($item:ident),* ) => {
        [$(stringify!($item)),*].len()
    };
}
