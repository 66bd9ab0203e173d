pub trait Shape {}

pub struct Page<'p>(pub &'p str);

impl<'p> Page<'p> {
    pub fn beside<'n>(self, note: &'n str) -> &'n str {
        note
    }

    pub fn between<'n>(note: &'n str, _: Option<Self>) -> &'n str {
        note
    }
}

pub fn label<'n>(_: &'static str, note: &'n str) -> &'n str {
    note
}

pub fn boxed<'n>(_: Box<dyn Shape>, note: &'n str) -> &'n str {
    note
}
