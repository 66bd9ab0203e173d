use std::fmt::Display;

pub fn announce(who: &impl Display) -> String {
    who.to_string()
}
