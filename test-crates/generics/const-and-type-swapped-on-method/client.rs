pub fn three(pool: &case::Pool) -> [u8; 3] {
    pool.chunk::<3, u8>()
}
