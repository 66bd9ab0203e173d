pub fn keep<'l>(left: &'l str) -> &'l str {
    let local = String::from("local");
    case::choose(left, &local)
}
