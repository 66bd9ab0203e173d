pub struct Label<'t>(&'t str);

impl case::Widget for Label<'_> {
    fn width(&self) -> u32 {
        self.0.len() as u32
    }
}
