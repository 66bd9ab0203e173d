pub struct Left;

impl case::Picker for Left {
    fn pick<'a, 'b>(&self, left: &'a str, _: &'b str) -> &'a str {
        left
    }
}
