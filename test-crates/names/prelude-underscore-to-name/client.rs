use case::prelude::*;
pub fn frame(out: &mut Vec<u8>) -> std::io::Result<()> {
    out.put_u8(1)
}
