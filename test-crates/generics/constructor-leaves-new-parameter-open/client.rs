pub fn warm() -> Option<u8> {
    let mut it = case::Cache::new();
    it.put("a", 1);
    it.put("a", 2)
}
