pub trait Encode {
    fn encode(&self) -> String;
}
pub struct Plain;
