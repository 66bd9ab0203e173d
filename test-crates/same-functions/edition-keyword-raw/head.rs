pub fn r#gen(seed: u32) -> u32 {
    seed * 7
}
pub struct Dice;
impl Dice {
    pub fn r#gen(&self, sides: u32) -> u32 {
        r#gen(sides)
    }
}
