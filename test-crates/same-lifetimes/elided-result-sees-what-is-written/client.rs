use case::{Page, Shape};

pub fn notes<'n>(page: Page<'_>, note: &'n str, shape: Box<dyn Shape>) -> [&'n str; 4] {
    [
        page.beside(note),
        Page::between(note, None),
        case::label("title", note),
        case::boxed(shape, note),
    ]
}
