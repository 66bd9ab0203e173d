use std::fmt::{Debug, Display};

pub fn show<T: Debug + Display + Clone + Send + 'static>(value: T) -> String {
    format!("{value}{value:?}")
}

pub fn both(value: &(impl Debug + Display)) -> String {
    format!("{value}{value:?}")
}
