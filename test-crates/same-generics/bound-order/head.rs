use std::fmt::{Debug, Display};

pub fn show<T: 'static + Sized + Send + Clone + Display + Debug + Clone>(value: T) -> String
where
    T: Display,
{
    format!("{value}{value:?}")
}

pub fn both(value: &(impl Display + Debug)) -> String {
    format!("{value}{value:?}")
}
