pub struct Failed<P: case::Parser> {
    pub error: P::Error,
}
