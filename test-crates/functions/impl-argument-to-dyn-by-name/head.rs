use std::fmt::Display;

pub fn announce(who: &dyn Display) -> String {
    who.to_string()
}
