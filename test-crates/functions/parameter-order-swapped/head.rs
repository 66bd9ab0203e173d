pub fn repeat(times: usize, text: &str) -> String {
    text.repeat(times)
}
