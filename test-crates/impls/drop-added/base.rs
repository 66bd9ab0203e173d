pub struct Letter {
    pub text: String,
    pub stamp: u8,
}
