pub struct Node { pub next: case::Slot<Node> }
