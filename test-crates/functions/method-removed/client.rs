pub fn replay(track: &mut case::Track) {
    track.rewind();
}
