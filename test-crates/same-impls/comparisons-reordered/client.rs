pub fn go() -> bool { case::Text::new() == *"x" && case::Text::new() == String::new() }
