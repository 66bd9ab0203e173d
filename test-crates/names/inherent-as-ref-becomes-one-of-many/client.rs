pub fn len(it: &case::Text) -> usize { it.as_ref().len() }
pub fn fixed(it: case::Fixed) -> &'static str { it.as_ref() }
pub fn read() -> Option<case::Text> { case::Text::try_from("") }
