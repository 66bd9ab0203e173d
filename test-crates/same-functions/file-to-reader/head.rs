use std::io::Read;
pub fn first(mut file: impl Read) -> u8 {
    let mut b = [0];
    let _ = file.read(&mut b);
    b[0]
}
