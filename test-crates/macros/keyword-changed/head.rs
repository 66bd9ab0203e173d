#[macro_export]
macro_rules! route {
    ($path:literal => $handler:path) => {
        ($path, $handler as fn())
    };
}
