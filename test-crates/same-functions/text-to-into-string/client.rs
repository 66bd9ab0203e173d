pub fn go(all: Vec<&'static str>) -> Vec<case::Tag> {
    let mut tags: Vec<_> = all.into_iter().map(case::Tag::new).collect();
    tags.push(case::Tag::new("x"));
    tags
}
