pub mod codec {
    pub use super::formats::Format;
    pub use super::formats::failures as error;
    pub use super::formats::traits::Encode;
}

mod formats {
    pub enum Format {
        Text,
        Binary,
    }
    pub mod traits {
        pub trait Encode {
            fn encode(&self) -> Vec<u8>;
        }
    }
    pub mod failures {
        pub struct Malformed;
    }
}
