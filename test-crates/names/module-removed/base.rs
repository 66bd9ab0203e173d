pub mod legacy {
    pub struct Reader;

    pub fn open() -> Reader {
        Reader
    }

    pub mod limits {
        pub const MAX: usize = 16;
    }
}

pub fn version() -> u8 {
    2
}
