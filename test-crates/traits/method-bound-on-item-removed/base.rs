pub mod ast {
    pub struct Expr { pub kids: Vec<Expr>, pub text: String }
    pub trait Visitor {
        type Result: Default;
      fn visit<'e>(&mut self, e: &'e Expr, depth: usize) -> Self::Result where Self: Sized, Self::Result: Extend<u8> { let _ = (e, depth); Self::Result::default() }
    }
}
