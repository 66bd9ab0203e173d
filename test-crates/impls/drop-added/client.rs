pub fn open(letter: case::Letter) -> String {
    letter.text
}
