pub struct Stone;

pub fn any(bag: &case::Bag<Stone>) -> bool {
    bag.first().is_some()
}
