pub enum Expr {
    True,
    Not(Vec<Expr>),
}
