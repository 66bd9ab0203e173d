pub trait Shape {}

pub struct Page<'p>(pub &'p str);

impl<'p> Page<'p> {
    pub fn beside(self, note: &str) -> &str {
        note
    }

    pub fn between(note: &str, _: Option<Self>) -> &str {
        note
    }
}

type Title = &'static str;

pub fn label(_: Title, note: &str) -> &str {
    note
}

pub fn boxed(_: Box<dyn Shape>, note: &str) -> &str {
    note
}
