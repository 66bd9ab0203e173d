const WORD: usize = 4;
type Text = &'static str;

pub trait Codec {
    const NAME: Text;
    const MAGIC: [u8; WORD];
    const LIMIT: core::option::Option<usize> = Option::None;
}
