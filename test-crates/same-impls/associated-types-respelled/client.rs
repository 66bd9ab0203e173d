use case::Bag;

pub fn sum<'a>(bag: &'a Bag) -> u32 {
    let iter: std::slice::Iter<'a, u32> = bag.into_iter();
    let mut all = iter.copied().sum::<u32>();
    for item in bag {
        let item: &'a u32 = item;
        all += item;
    }
    all
}
pub fn parse(text: &str) -> Result<Bag, std::num::ParseIntError> {
    let parsed: Bag = text.parse()?;
    Ok(if sum(&parsed) > 0 { parsed } else { Bag::new() })
}
