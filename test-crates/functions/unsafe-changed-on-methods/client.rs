pub fn get(pool: &case::Pool) -> u8 {
    pool.get()
}
