use std::ops::{Add, Neg};
#[derive(Clone, Copy)] pub struct P<T>(pub T);
impl Add for P<i32> { type Output = P<i32>; fn add(self, o: Self) -> P<i32> { P(self.0 + o.0) } }
impl Neg for P<i32> { type Output = P<i32>; fn neg(self) -> Self { P(-self.0) } }
