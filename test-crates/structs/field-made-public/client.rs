pub fn owner(lock: &case::Lock) -> u32 {
    lock.owner()
}
