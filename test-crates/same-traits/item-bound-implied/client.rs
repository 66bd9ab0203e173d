use case::Table;

pub struct Fixed;
impl Table for Fixed {
    type Key = String;
    type Value = char;
    fn get(&self, key: &String) -> Option<char> {
        key.chars().next()
    }
}
pub fn twice<T: Table>(table: &T, left: T::Key, right: T::Key) -> Vec<T::Value> {
    let key = if left == right { left } else { left.min(right) };
    table.get(&key).into_iter().flat_map(|value| [value.clone(), value]).collect()
}
