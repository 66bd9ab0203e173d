use case::stream::Stream;
pub struct Mine;
impl Stream for Mine {}
pub fn read() -> (u8, &'static str) {
    let joined = 3u8.join("x");
    (joined.first(), case::second(joined))
}
pub fn other() -> u16 {
    case::second(Mine.join(5u16))
}
