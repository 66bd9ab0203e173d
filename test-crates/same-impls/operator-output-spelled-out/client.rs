use case::P;
pub fn go(a: P<i32>) -> P<i32> { -(a + a) }
