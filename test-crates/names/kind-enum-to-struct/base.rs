pub enum Mode {
    Read,
    Write,
}
