pub struct Path(pub String);
