pub fn load(channel: &case::Channel<u8, 4>) -> usize {
    channel.len()
}
