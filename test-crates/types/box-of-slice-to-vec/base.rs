pub struct Message {
    pub body: Box<[u8]>,
}
