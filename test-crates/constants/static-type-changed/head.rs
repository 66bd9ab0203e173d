pub static NAMES: &[&str] = &["north", "south"];
