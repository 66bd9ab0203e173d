use std::fmt::Debug;

pub trait Describe: Debug {
    fn describe(&self) -> String;
}

impl<T: Debug + ?Sized> Describe for T {
    fn describe(&self) -> String {
        format!("{self:?}")
    }
}
