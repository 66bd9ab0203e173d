pub fn first(map: &case::Map<u32, u32>) -> Option<(&u32, &u32)> {
    map.first_key_value()
}
