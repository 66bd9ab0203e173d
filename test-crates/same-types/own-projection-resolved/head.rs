pub trait Entity {
    type Id;
}
pub struct User;
type Number = u32;
impl Entity for User {
    type Id = Number;
}
pub fn find(id: u32) -> Option<User> {
    (id > 0).then_some(User)
}
pub fn ids(count: <User as Entity>::Id) -> Vec<<User as Entity>::Id> {
    (0..count).collect()
}
