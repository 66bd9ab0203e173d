use std::fmt::Debug;

pub trait Describe: Debug {
    fn describe(&self) -> String;
}
