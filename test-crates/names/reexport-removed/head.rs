pub mod syntax {
    pub struct Parser;
}
