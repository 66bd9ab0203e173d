pub struct Store;

impl Store {
    pub async fn get(&self, key: u32) -> u32 {
        key
    }
}
