pub fn count(text: &str) -> usize {
    let words = case::words(text);
    std::thread::spawn(move || words.count()).join().unwrap_or(0)
}
