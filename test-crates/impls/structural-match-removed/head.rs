#[derive(Eq)]
pub struct Code(u8);

impl PartialEq for Code {
    fn eq(&self, other: &Code) -> bool {
        self.0 == other.0
    }
}

pub const OK: Code = Code(0);
