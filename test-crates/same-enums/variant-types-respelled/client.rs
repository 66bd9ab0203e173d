use case::{Expr, Program};

pub fn twice<N: Clone>(expr: Box<Expr<N>>, other: Box<Expr<N>>) -> Expr<N> {
    let sum: fn(Box<Expr<N>>, Box<Expr<N>>) -> Expr<N> = Expr::Sum;
    sum(expr, other)
}

pub fn value(program: &Program) -> f64 {
    match program {
        Program::Run(Expr::Number(number)) => *number,
        Program::Run(Expr::Sum(left, _)) => matches!(**left, Expr::Number(_)) as u8 as f64,
        Program::Run(Expr::Call { name, arguments: [None, _, _] }) => name.len() as f64,
        Program::Run(Expr::Call { name: _, arguments }) => arguments.len() as f64,
    }
}
