use std::fmt;

pub struct Badge;

impl fmt::Display for Badge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("badge")
    }
}

impl case::Render for Badge {
    fn render(&self) -> String {
        "[badge]".to_owned()
    }
}
