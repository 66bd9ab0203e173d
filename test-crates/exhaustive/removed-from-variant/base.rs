pub enum Event {
    #[non_exhaustive]
    Key { code: u32 },
    Quit,
}
