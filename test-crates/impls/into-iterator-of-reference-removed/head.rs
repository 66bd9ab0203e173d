pub struct Playlist {
    songs: Vec<String>,
}

impl Playlist {
    pub fn len(&self) -> usize {
        self.songs.len()
    }
}
