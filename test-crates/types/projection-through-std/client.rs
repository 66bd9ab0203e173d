pub static BYTE: u8 = 7;

pub fn run() -> u8 {
    case::show(&BYTE)
}
