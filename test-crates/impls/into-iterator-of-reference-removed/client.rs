pub fn letters(list: &case::Playlist) -> usize {
    let mut letters = 0;
    for song in list {
        letters += song.len();
    }
    letters
}
