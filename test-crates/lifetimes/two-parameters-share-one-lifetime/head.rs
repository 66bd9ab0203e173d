pub fn link<'a>(list: &mut Vec<&'a str>, name: &'a str) -> usize {
    list.push(name);
    list.len()
}
