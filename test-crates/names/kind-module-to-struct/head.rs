#[allow(non_camel_case_types)]
pub struct settings {
    _private: (),
}

impl settings {
    pub fn load() -> u8 {
        4
    }
}
