pub fn value(token: &case::Token) -> u32 {
    match token {
        case::Token::Number(value) => *value,
        case::Token::End => 0,
    }
}
