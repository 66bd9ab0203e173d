mod p { pub trait Arg { fn s(&self) -> String; } impl Arg for u8 { fn s(&self) -> String { String::new() } }
}
pub fn show(a: impl p::Arg) -> String { a.s() }
