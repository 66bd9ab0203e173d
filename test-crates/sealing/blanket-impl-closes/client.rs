#[derive(Debug)]
pub struct Lamp;

impl case::Describe for Lamp {
    fn describe(&self) -> String {
        "lamp".to_owned()
    }
}
