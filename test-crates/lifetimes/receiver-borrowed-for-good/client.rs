pub fn go(b: &[u8]) { let mut c = case::Cursor::new(b); c.advance(); c.advance(); }
