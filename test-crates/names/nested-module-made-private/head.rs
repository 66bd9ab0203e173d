pub mod codec {
    mod ascii {
        pub fn decode(bytes: &[u8]) -> String {
            bytes.iter().map(|byte| char::from(*byte)).collect()
        }
    }

    pub use self::ascii::decode;
}
