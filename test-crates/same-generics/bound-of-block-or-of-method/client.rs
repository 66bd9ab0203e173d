use case::Ring;
pub fn go(v: Vec<u8>) -> (Vec<u8>, usize, u8) { let mut r = Ring::of(v); (Ring::<u8>::all(&r), r.len(), r.next()) }
pub fn f() -> fn(&Ring<u8>) -> Vec<u8> { Ring::all }
