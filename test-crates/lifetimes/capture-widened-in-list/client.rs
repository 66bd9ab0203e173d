pub fn after<'t>(text: &'t str) -> impl Iterator<Item = char> + use<'t> {
    let part = String::from("x");
    case::search(text, &part)
}
