pub trait Entity {
    type Id;
}
pub struct User;
impl Entity for User {
    type Id = u32;
}
pub fn find(id: <User as Entity>::Id) -> Option<User> {
    (id > 0).then_some(User)
}
pub fn ids(count: u32) -> Vec<u32> {
    (0..count).collect()
}
