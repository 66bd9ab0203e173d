pub enum Event {
    Key { code: u32 },
    Quit,
}
