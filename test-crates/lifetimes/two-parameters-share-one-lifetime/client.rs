pub fn run(list: &mut Vec<&str>) -> usize {
    let local = String::from("local");
    case::link(list, &local)
}
