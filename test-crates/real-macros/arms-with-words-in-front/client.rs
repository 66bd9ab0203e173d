pub const SHORT: &str = case::option!(-v);
pub const LONG: &str = case::option!(--verbose <WHEN> "When to speak");
pub const NAMED: &str = case::option!(when: --verbose <WHEN>);
pub const QUOTED: &str = case::option!("when": --verbose <WHEN>);
pub const BARE: &str = case::option!("when" "else");
