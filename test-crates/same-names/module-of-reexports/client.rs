use case::codec::Format::{self, Binary, Text};
use case::codec::{Encode, error, error::Malformed};

pub struct Note;
impl Encode for Note {
    fn encode(&self) -> Vec<u8> {
        vec![]
    }
}

pub fn check(format: Format, note: &dyn Encode) -> Result<Vec<u8>, error::Malformed> {
    match format {
        Text => Ok(note.encode()),
        Binary => Err(Malformed),
    }
}
