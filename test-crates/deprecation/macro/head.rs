#[deprecated = "use `?`"]
#[macro_export]
macro_rules! attempt {
    ($value:expr) => {
        $value?
    };
}
