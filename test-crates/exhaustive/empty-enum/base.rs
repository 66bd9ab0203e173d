pub enum Void {}
