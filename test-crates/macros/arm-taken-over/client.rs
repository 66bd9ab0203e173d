pub fn levels(own: u8) -> [u32; 2] {
    [case::level!(3u8), case::level!(own)]
}
