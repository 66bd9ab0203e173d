pub fn search<'t, 'p>(text: &'t str, part: &'p str) -> impl Iterator<Item = char> + use<'t, 'p> {
    let skip = part.len();
    text.chars().skip(skip)
}
