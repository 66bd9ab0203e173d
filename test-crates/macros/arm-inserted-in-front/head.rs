#[macro_export]
macro_rules! tag {
    ($name:literal) => {
        $name
    };
    ($name:expr) => {
        $name.len()
    };
}
