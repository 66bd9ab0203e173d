pub struct Song {
    pub title: String,
    pub seconds: u32,
}
