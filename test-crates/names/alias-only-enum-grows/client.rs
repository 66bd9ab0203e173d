use case::Kind;

pub fn client(path: &str) -> char {
    match case::kind(path) {
        Kind::File => '-',
        Kind::Dir => 'd',
    }
}
