pub struct Steps {
    pub left: std::vec::IntoIter<u32>,
}

pub fn steps() -> Steps {
    Steps { left: case::evens() }
}
