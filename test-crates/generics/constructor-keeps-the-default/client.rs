pub fn warm() -> Option<u8> {
    let mut it = case::Cache::new();
    it.put("a", 1);
    it.put("a", 2)
}
pub struct Held { pub cache: case::Cache<u8, u8> }
pub fn named() -> Held { Held { cache: case::Cache::<u8, u8>::new() } }
