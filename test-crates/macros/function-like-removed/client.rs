case::table! {
    pub const ROWS: u8 = 3;
}
