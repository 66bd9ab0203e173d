pub struct Oil;

impl case::Draw for Oil {}

impl case::Paint for Oil {
    const LAYERS: u8 = 2;

    fn dry(&self) {}
}

impl case::Mix for Oil {
    type Ink = u8;
}

pub fn client(size: &mut case::Size) -> u32 {
    size.grow();
    let case::Point { x } = case::Point { x: case::WIDTH };
    let _ = (case::Mode::Fast, case::TITLE, case::Bits { word: 1 }, case::Word { byte: 1 });
    let case::Event::Key { code, .. } = (case::Event::Key { code: 1, shift: false }) else {
        return 0;
    };
    x + code + size.depth + case::Size::MAX
}
