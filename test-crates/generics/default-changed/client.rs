pub fn drain(queue: case::Queue) -> Vec<u8> {
    queue.items
}
