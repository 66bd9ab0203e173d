use core::fmt::{Display, Formatter, Result as Written};

type Bytes<'n> = Row<'n, u8>;

pub struct Row<'n, Cell> {
    pub name: &'n str,
    pub cells: Vec<Cell>,
}
impl<Cell> Display for Row<'_, Cell>
where
    Cell: Display,
{
    fn fmt(&self, f: &mut Formatter) -> Written {
        write!(f, "{}{}", self.name, self.cells[0])
    }
}
impl<T> PartialEq<Row<'_, T>> for Row<'_, T> {
    fn eq(&self, other: &Row<'_, T>) -> bool {
        self.name == other.name
    }
}
impl<'n> From<&'n str> for Bytes<'n> {
    fn from(name: &'n str) -> Self {
        Row { name, cells: vec![] }
    }
}
