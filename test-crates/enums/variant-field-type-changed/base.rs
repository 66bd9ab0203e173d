pub enum Json {
    Number(f64),
    Text(String),
}
