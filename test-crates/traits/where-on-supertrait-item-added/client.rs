pub fn language<W: case::Words>(words: &W) -> String {
    words.language()
}
