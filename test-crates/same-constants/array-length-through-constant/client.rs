use case::{Key, derive};

pub fn make(seed: [u8; 32]) -> Key {
    let pointer: fn(&[u8; 32]) -> [u8; 16] = derive;
    let Key([first, .., last]): Key = Key(pointer(&seed));
    let words: [[u8; 4]; 4] = Key([first; 16]).words();
    Key([words[0][0] + last; 16])
}
pub const ZERO: Key = Key([0_u8; 16]);
