use std::collections::HashMap;

pub fn none() -> usize {
    case::size(&HashMap::new())
}
