mod p { pub trait Arg { fn s(&self) -> String; } impl Arg for u8 { fn s(&self) -> String { String::new() } }
impl Arg for &str { fn s(&self) -> String { self.to_string() } }
}
pub fn show(a: impl p::Arg) -> String { a.s() }
