pub fn drop_anchor(_: case::left::Anchor) {}
