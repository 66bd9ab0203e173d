pub fn leave(door: &case::Door) {
    door.slam();
}
