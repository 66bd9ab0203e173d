#[doc(hidden)]
pub fn __check(ok: bool) -> bool {
    ok
}
#[macro_export]
macro_rules! demand {
    ($it:expr) => {
        if !$crate::__check($it) {
            panic!()
        }
    };
}
