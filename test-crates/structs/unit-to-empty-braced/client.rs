pub const NIL: case::Nil = case::Nil;
