use std::collections::HashMap;
pub fn go(m: &HashMap<case::Key, u8>) -> Option<&u8> { m.get("x") }
