#[macro_export]
macro_rules! list {
    ($($item:expr),*) => {
        <[u32]>::into_vec(Box::new([$($item),*]))
    };
}
