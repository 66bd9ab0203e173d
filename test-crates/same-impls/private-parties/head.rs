pub trait Render {
    fn render(&self) -> String;
}
pub struct Page(pub u8);

enum Sheet {
    Blank,
}
impl Render for Sheet {
    fn render(&self) -> String {
        match self {
            Sheet::Blank => String::new(),
        }
    }
}
impl PartialEq<Sheet> for Page {
    fn eq(&self, _: &Sheet) -> bool {
        self.0 == 0
    }
}
pub fn boxed() -> Box<dyn Render> {
    if Page(0) == Sheet::Blank { Box::new(Sheet::Blank) } else { boxed() }
}
