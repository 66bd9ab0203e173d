pub fn next(queue: &Vec<u8>) -> Option<u8> {
    case::peek(queue)
}
