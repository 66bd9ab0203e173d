pub struct Dir { pub name: String, pub below: case::Tree<Dir> }
