pub fn text(payload: case::Payload) -> String {
    let case::Payload::Text(text) = payload;
    text
}
