#[derive(case::Table)]
pub struct User {
    #[key]
    pub id: u64,
    #[column]
    pub name: String,
}
