pub fn not(expr: case::Expr) -> case::Expr {
    case::Expr::Not(Box::new(expr))
}
