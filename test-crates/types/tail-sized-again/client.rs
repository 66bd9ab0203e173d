pub fn length(envelope: &case::Envelope<str>) -> usize {
    envelope.letter.len()
}
