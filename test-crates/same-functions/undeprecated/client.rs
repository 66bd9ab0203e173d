#[allow(deprecated)]
use case::shuffle;

pub fn deal(decks: &mut [Vec<u8>]) {
    let pointer: fn(&mut Vec<u8>) = shuffle;
    pointer(&mut decks[0]);
    decks.iter_mut().for_each(case::shuffle);
}
