pub enum Payload {
    Text(String),
}
