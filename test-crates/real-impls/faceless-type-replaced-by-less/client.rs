use case::{Date, Display};

pub fn twice(date: &Date) -> String {
    let metadata = date.metadata().clone();
    format!("{metadata:?}")
}
