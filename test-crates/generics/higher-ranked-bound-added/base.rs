pub fn visit<'a, F>(text: &'a str, mut each: F)
where
    F: FnMut(&'a str),
{
    each(text);
}
