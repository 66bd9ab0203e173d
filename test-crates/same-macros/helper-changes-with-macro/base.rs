#[doc(hidden)]
pub mod __support {
    pub fn check(ok: bool, at: u32) -> bool {
        ok && at > 0
    }
}
#[macro_export]
macro_rules! demand {
    ($it:expr) => {
        if !$crate::__support::check($it, line!()) {
            panic!()
        }
    };
}
