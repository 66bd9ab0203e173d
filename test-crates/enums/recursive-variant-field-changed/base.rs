pub enum Expr {
    True,
    Not(Box<Expr>),
}
