pub fn freeze(message: case::Message) -> std::sync::Arc<[u8]> {
    let body: Box<[u8]> = message.body;
    body.into()
}
