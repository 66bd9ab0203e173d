pub enum Event {
    #[non_exhaustive]
    Key(u32, bool),
}
