pub struct Song {
    pub title: String,
    seconds: u32,
}
