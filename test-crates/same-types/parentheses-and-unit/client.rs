use case::{Block, reset, run, shift};

pub fn all(mut block: Block<4>) -> [u8; 4] {
    let pointer: fn(&mut Block<4>) = reset;
    let twist: fn(Block<4>) -> Block<4> = shift::<4>;
    let offset = run(&|n| n + 1, (1, (2,)));
    pointer(&mut block);
    let Block([first, ..]) = twist(shift(block));
    [first + offset; 4]
}
