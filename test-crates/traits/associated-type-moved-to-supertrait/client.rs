pub struct Head<R: case::Reader> {
    pub item: <R as case::Reader>::Item,
}
