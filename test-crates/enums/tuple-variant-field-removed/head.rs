pub enum Event {
    Click(u32),
}
