pub enum Reply {
    Code(u16),
}
