pub fn more(pool: &mut case::Pool) {
    pool.grow();
}
