#[must_use]
pub fn validate(text: &str) -> bool {
    !text.is_empty()
}
