pub enum Answer {
    Something(u32),
    Nothing,
}
