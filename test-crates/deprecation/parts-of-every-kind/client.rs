pub struct Oil;

impl case::Draw for Oil {}

impl case::Paint for Oil {
    const LAYERS: u8 = 2;
    type Ink = u8;

    fn dry(&self) {}
}

pub fn client() -> u32 {
    let _ = case::Word { byte: 1 };
    match (case::Event::Key { code: 1, shift: false }) {
        case::Event::Key { code, .. } => code + case::Size::MAX,
        case::Event::Click(x, y) => x + y,
    }
}
