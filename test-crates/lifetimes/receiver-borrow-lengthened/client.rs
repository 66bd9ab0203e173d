pub fn two<'p>(pool: &mut case::Pool<'p>) -> (Option<&'p str>, Option<&'p str>) {
    (pool.take(), pool.take())
}
