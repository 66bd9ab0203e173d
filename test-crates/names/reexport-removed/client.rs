pub fn parser() -> case::Parser {
    case::syntax::Parser
}
