pub enum Request {
    Get(String),
}
