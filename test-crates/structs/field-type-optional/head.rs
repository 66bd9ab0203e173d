pub struct User {
    pub email: Option<String>,
    pub name: String,
}
