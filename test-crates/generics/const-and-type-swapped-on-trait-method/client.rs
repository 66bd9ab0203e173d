pub fn three(pool: &impl case::Pool) -> [u8; 3] {
    pool.chunk::<3, u8>()
}
