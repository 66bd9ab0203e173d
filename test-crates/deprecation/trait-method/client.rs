pub struct Empty;

impl case::Stack for Empty {
    fn top(&self) -> Option<u32> {
        None
    }
}
