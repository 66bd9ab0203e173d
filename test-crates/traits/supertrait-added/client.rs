pub struct Ping;

impl case::Message for Ping {
    fn id(&self) -> u32 {
        1
    }
}
