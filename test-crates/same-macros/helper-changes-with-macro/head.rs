#[doc(hidden)]
pub mod __support {
    pub fn check(ok: Option<bool>) -> bool {
        ok == Some(true)
    }
}
#[macro_export]
macro_rules! demand {
    ($it:expr) => {
        if !$crate::__support::check(Some($it)) {
            panic!()
        }
    };
}
