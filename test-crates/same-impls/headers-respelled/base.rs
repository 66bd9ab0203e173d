use std::fmt;

pub struct Row<'a, T> {
    pub name: &'a str,
    pub cells: Vec<T>,
}
impl<'a, T: fmt::Display> fmt::Display for Row<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.name, self.cells[0])
    }
}
impl<'a, 'b, T> PartialEq<Row<'b, T>> for Row<'a, T> {
    fn eq(&self, other: &Row<'b, T>) -> bool {
        self.name == other.name
    }
}
impl<'a> From<&'a str> for Row<'a, u8> {
    fn from(name: &'a str) -> Row<'a, u8> {
        Row { name, cells: vec![] }
    }
}
