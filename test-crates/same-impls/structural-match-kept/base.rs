#[derive(PartialEq, Eq, Clone, Copy)]
pub struct Code(u16);

impl Code {
    pub const OK: Code = Code(200);
    pub const GONE: Code = Code(410);
    pub fn new(code: u16) -> Code {
        Code(code)
    }
}
