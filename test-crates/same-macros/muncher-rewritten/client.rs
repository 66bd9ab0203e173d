pub const N: usize = case::count!(a b c);
