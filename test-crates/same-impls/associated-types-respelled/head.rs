type Items<'b> = <&'b Vec<u32> as IntoIterator>::IntoIter;

pub struct Bag {
    items: Vec<u32>,
}
impl Bag {
    pub fn new() -> Self {
        Bag { items: vec![1] }
    }
}
impl<'b> IntoIterator for &'b Bag {
    type Item = <Items<'b> as Iterator>::Item;
    type IntoIter = Items<'b>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}
impl core::str::FromStr for Bag {
    type Err = <u32 as core::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, core::num::ParseIntError> {
        Ok(Bag { items: vec![text.parse()?] })
    }
}
