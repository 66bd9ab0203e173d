use case::{Encode, Plain};

pub struct Mine<T>(T);
impl Encode for Mine<Vec<u8>> {
    fn encode(&self) -> String {
        format!("{:?}", self.0)
    }
}
impl Encode for Mine<Plain> {
    fn encode(&self) -> String {
        String::new()
    }
}
pub fn erased() -> Vec<Box<dyn Encode>> {
    vec![Box::new(Mine(vec![1])), Box::new(Mine(Plain))]
}
