#[macro_export]
macro_rules! tag {
    ($name:expr) => {
        $name.len()
    };
}
