use case::{Count, label};
pub fn client<'a>(name: &'a str) -> &'a str {
    label(Count { of: 2 }, name, "")
}
