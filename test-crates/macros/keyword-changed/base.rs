#[macro_export]
macro_rules! route {
    ($path:literal to $handler:path) => {
        ($path, $handler as fn())
    };
}
