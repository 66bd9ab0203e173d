pub fn visit<'a, F>(text: &'a str, mut each: F)
where
    F: for<'b> FnMut(&'b str),
{
    each(text);
}
