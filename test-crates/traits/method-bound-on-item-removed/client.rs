use case::ast::*;
pub struct C<R>(R);
impl<R: Default> Visitor for C<R> { type Result = R; fn visit<'e>(&mut self, _: &'e Expr, _: usize) -> R where R: Extend<u8> { R::default() } }
