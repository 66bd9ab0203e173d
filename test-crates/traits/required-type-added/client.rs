pub struct Always;

impl case::Source for Always {
    fn ready(&self) -> bool {
        true
    }
}
