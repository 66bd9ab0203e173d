pub fn peek(queue: &Vec<u8>) -> Option<u8> {
    queue.first().copied()
}
