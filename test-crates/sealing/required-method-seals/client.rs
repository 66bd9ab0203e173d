pub struct Plain;

impl case::Format for Plain {
    fn text(&self) -> String {
        String::new()
    }
}
