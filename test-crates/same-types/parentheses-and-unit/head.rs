pub struct Block<const N: usize>(pub [(u8); { N }]);

pub fn run(f: &dyn Fn((u8)) -> (u8), pair: (u8, (u8, ))) -> (u8) {
    f(pair.0)
}
pub fn reset(block: &mut (Block<{ 2 + 2 }>)) -> () {
    block.0 = [0; 4];
}
pub fn shift<const N: usize>(block: (Block<{ N }>)) -> Block<N> {
    block
}
