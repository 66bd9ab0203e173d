pub fn gen(seed: u32) -> u32 {
    seed * 7
}
pub struct Dice;
impl Dice {
    pub fn gen(&self, sides: u32) -> u32 {
        gen(sides)
    }
}
