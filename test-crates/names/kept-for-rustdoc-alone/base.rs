pub fn listen() -> u32 {
    80
}

pub fn ports() -> u32 {
    2
}
