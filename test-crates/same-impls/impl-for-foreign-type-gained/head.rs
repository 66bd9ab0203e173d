pub trait Encode {
    fn encode(&self) -> String;
}
pub struct Plain;

impl Encode for Vec<u8> {
    fn encode(&self) -> String {
        self.len().to_string()
    }
}
impl Encode for Plain {
    fn encode(&self) -> String {
        String::new()
    }
}
