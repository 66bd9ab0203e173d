use std::slice::Iter;

pub struct Bag {
    items: Vec<u32>,
}
impl Bag {
    pub fn new() -> Self {
        Bag { items: vec![1] }
    }
}
impl<'a> IntoIterator for &'a Bag {
    type Item = &'a u32;
    type IntoIter = Iter<'a, u32>;
    fn into_iter(self) -> Iter<'a, u32> {
        self.items.iter()
    }
}
impl std::str::FromStr for Bag {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Bag, Self::Err> {
        Ok(Bag { items: vec![text.parse()?] })
    }
}
