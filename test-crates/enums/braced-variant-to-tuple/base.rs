pub enum Request {
    Get { url: String },
}
