pub struct Pages {
    pub cache: case::Cache<u32>,
}
