pub fn ticks() -> impl Iterator<Item = u32> + Send {
    0..10
}
