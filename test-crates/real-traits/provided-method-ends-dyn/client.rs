pub fn twice(dice: &mut dyn case::Dice<Fault = String>) -> Result<[u8; 2], String> {
    Ok([dice.roll()?, dice.roll()?])
}
