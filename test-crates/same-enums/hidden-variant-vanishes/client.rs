use case::Token;

pub fn is_word(token: &Token) -> bool {
    match token {
        Token::Word => true,
        _ => false,
    }
}
pub fn words(count: usize) -> Vec<Token> {
    std::iter::repeat_with(|| Token::Word).take(count).collect()
}
