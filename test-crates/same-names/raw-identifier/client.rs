use case::query::{Row, select};

pub fn first() -> Row {
    let pointer: fn(&str) -> usize = case::query::select;
    let Row { index } = Row { index: select("a") };
    Row { index: index + pointer("b") }
}
