pub trait Player {
    fn play(&mut self, song: &str, volume: u8);
}
