pub fn link<'a, 'b>(list: &mut Vec<&'a str>, name: &'b str) -> usize {
    list.len() + name.len()
}
