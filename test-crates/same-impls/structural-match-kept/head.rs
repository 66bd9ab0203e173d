#[derive(Clone, Copy, PartialEq)]
pub struct Code {
    number: u16,
}

impl Eq for Code {}

impl Code {
    pub const OK: Code = Code { number: 200 };
    pub const GONE: Code = Code { number: 410 };
    pub fn new(number: u16) -> Code {
        Code { number }
    }
}
