use case::{r#gen, Dice};

pub fn roll(sides: &[u32]) -> u32 {
    let pointer: fn(&Dice, u32) -> u32 = Dice::r#gen;
    sides.iter().copied().map(r#gen).map(|n| pointer(&Dice, n) + Dice.r#gen(n)).sum()
}
