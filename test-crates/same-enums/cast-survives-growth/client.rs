use case::Key;

pub const ESCAPE: u8 = Key::Escape as u8;
const _: () = assert!(ESCAPE == 1 && Key::Enter as i64 == 0);

pub fn code(key: Key) -> u32 {
    match key {
        Key::Enter | Key::Escape => key as u32,
        _ => 99,
    }
}
