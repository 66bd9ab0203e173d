#[doc(hidden)]
pub mod __private {
    pub fn join(parts: &[&str]) -> String {
        parts.concat()
    }
}
#[macro_export]
macro_rules! trap_join {
    ($($part:expr),+) => {
        $crate::__private::join(&[$($part),+])
    };
}
