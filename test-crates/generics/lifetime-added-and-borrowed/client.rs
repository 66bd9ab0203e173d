pub struct Held { pub token: case::Token }
