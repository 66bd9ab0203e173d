pub struct Node { pub next: case::Kids<Node> }
