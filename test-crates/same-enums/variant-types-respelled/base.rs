pub enum Expr<N = f64> {
    Number(N),
    Sum(Box<Expr<N>>, Box<Expr<N>>),
    Call { name: String, arguments: [Option<Box<Expr<N>>>; 3] },
}

pub enum Program {
    Run(Expr),
}
