pub fn peek(queue: &mut Vec<u8>) -> Option<u8> {
    queue.first().copied()
}
