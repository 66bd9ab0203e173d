pub struct Key(pub [u8; 16]);

pub fn derive(seed: &[u8; 32]) -> [u8; 16] {
    let mut key = [0; 16];
    key.copy_from_slice(&seed[..16]);
    key
}
impl Key {
    pub fn words(&self) -> [[u8; 4]; 4] {
        [[0; 4]; 4]
    }
}
