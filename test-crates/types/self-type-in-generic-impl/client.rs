pub fn empty(stack: case::Stack<char>) -> case::Stack<char> {
    stack.cleared()
}
