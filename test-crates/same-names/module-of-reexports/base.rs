pub mod codec {
    pub enum Format {
        Text,
        Binary,
    }
    pub trait Encode {
        fn encode(&self) -> Vec<u8>;
    }
    pub mod error {
        pub struct Malformed;
    }
}
