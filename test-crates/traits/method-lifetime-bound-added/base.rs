pub trait Picker {
    fn pick<'a, 'b>(&self, left: &'a str, right: &'b str) -> &'a str;
}
