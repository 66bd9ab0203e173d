use case::Row;

pub fn same<'a, 'b, T: std::fmt::Display>(left: &Row<'a, T>, right: &Row<'b, T>) -> String {
    if left == right { left.to_string() } else { format!("{right}") }
}
pub fn rows<'a>(names: &[&'a str]) -> Vec<Row<'a, u8>> {
    let make: fn(&'a str) -> Row<'a, u8> = From::from;
    let first: Row<'a, u8> = names[0].into();
    names.iter().copied().map(Row::from).chain([make(names[0]), first]).collect()
}
