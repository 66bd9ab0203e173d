pub fn render(title: &str) -> String {
    wrap::<_, 2>(title, Tag::Plain)
}

enum Tag {
    Plain,
}

fn wrap<T: ToString, const N: usize>(text: T, _tag: Tag) -> String {
    format!("<{}>", text.to_string())
}
