pub struct Fast;
pub struct Safe;
pub struct Map<K, S = Safe> {
    pub keys: Vec<K>,
    pub state: S,
}

impl<K> Map<K> {
    pub fn new() -> Map<K> {
        Map { keys: Vec::new(), state: Safe }
    }
}
pub fn empty() -> Map<u8> { Map::new() }
