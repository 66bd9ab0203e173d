pub enum Json {
    Number(i64),
    Text(String),
}
