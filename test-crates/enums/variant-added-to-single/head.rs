pub enum Payload {
    Text(String),
    Binary(Vec<u8>),
}
