pub struct Node;
pub struct Printer;

impl case::Accept<Printer> for Node {
    fn accept(&self) {}
}
