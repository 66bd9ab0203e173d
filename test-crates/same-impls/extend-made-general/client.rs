pub fn go(lines: Vec<String>) {
    let mut j = case::Journal::new();
    j.extend(lines);
    Extend::<String>::extend(&mut j, [])
}
