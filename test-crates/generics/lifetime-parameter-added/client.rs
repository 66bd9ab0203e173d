pub struct Lexer {
    pub last: case::Token,
}
