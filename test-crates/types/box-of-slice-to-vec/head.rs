pub struct Message {
    pub body: Vec<u8>,
}
