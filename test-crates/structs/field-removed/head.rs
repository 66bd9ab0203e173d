pub struct Person {
    pub name: String,
}
