#[doc(hidden)]
pub mod __rt {
    pub trait Label {
        fn label(&self) -> String;
    }
    impl Label for u8 {
        fn label(&self) -> String {
            self.to_string()
        }
    }
    impl Label for bool {
        fn label(&self) -> String {
            self.to_string()
        }
    }
}
#[macro_export]
macro_rules! label {
    ($it:expr) => {
        $crate::__rt::Label::label(&$it)
    };
}
