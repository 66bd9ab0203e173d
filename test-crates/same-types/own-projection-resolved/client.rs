use case::{Entity, User, find, ids};

pub fn generic<E: Entity<Id = u32>>(id: E::Id) -> Option<User> {
    find(id)
}
pub fn run() -> Vec<User> {
    let pointer: fn(u32) -> Option<User> = find;
    let list: fn(<User as Entity>::Id) -> Vec<u32> = ids;
    list(3).into_iter().filter_map(pointer).chain(generic::<User>(1)).collect()
}
