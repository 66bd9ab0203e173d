pub struct Range {
    pub low: u32,
    pub high: u32,
}
