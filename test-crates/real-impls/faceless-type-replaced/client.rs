use case::{Date, Display};

pub fn twice(date: &Date) -> bool {
    let metadata: <Date as Display>::Metadata = date.metadata();
    let again = metadata.clone();
    format!("{metadata:?}").len() > 1 && metadata == again
}
