pub struct User {
    pub email: String,
    pub name: String,
}
