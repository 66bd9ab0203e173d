pub fn render(title: &str) -> String {
    wrap(title)
}

fn wrap(text: &str) -> String {
    format!("<{text}>")
}
