pub trait Picker {
    fn pick<'a, 'b: 'a>(&self, left: &'a str, right: &'b str) -> &'a str;
}
