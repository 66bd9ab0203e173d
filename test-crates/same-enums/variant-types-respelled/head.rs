const ARITY: usize = 3;
type Link<N> = Box<Expr<N>>;

pub enum Expr<Num = f64> {
    Number(Num),
    Sum(Link<Num>, Box<Self>),
    Call { name: std::string::String, arguments: [Option<Link<Num>>; ARITY] },
}

pub enum Program {
    Run(Expr<f64>),
}
