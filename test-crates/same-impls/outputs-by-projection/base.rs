use std::ops::*; use std::array::TryFromSliceError;
#[derive(Clone, Copy, PartialEq, Debug)] pub struct Vec3 { pub c: [f32; 3] }
impl Add for Vec3 { type Output = Vec3; fn add(self, o: Vec3) -> Vec3 { Vec3 { c: std::array::from_fn(|i| self.c[i] + o.c[i]) } } }
impl Mul<f32> for Vec3 { type Output = Self; fn mul(self, k: f32) -> Self { Vec3 { c: self.c.map(|x| x * k) } } }
impl Neg for Vec3 { type Output = <Self as Mul<f32>>::Output; fn neg(self) -> Self::Output { self * -1.0 } }
impl TryFrom<&[f32]> for Vec3 { type Error = TryFromSliceError; fn try_from(s: &[f32]) -> Result<Self, Self::Error> { Ok(Vec3 { c: s.try_into()? }) } }
impl Index<usize> for Vec3 { type Output = f32; fn index(&self, i: usize) -> &f32 { &self.c[i] } }
