mod header {
    pub struct Header {
        pub size: u16,
    }
}

pub use self::header::Header;
