pub struct Key(pub [u8; Key::SIZE]);

const SEED: usize = Key::SIZE * 2;

pub fn derive(seed: &[u8; SEED]) -> [u8; size_of::<u128>()] {
    let mut key = [0; 16];
    key.copy_from_slice(&seed[..16]);
    key
}
impl Key {
    const SIZE: usize = u128::BITS as usize / 8;
    pub fn words(&self) -> [[u8; 4]; Self::SIZE / 4] {
        [[0; 4]; 4]
    }
}
