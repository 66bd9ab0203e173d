use case::Handle;

pub fn twice<T: Clone>(handle: &Handle<T>) -> (Handle<T>, T) {
    let clone: fn(&Handle<T>) -> Handle<T> = Clone::clone;
    (clone(handle), handle.get().clone())
}
pub fn own() -> Handle<u8> {
    twice(&Handle::new(1)).0
}
