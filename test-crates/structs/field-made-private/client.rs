pub fn long(song: &case::Song) -> bool {
    song.seconds > 600
}
