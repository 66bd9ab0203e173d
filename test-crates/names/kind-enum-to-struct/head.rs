pub struct Mode {
    pub write: bool,
}
