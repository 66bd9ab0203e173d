#[macro_export]
macro_rules! trap_pairs {
    ($($key:ident => $value:expr),* ; $last:literal) => {
        [$((stringify!($key), $value)),* , ("last", $last)]
    };
}
