pub fn repeat(text: &str, times: usize) -> String {
    text.repeat(times)
}
