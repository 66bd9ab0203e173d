use std::{array, ops};
type Scalar = f32; type Row = [Scalar; 3];
#[derive(Debug, Clone, Copy, PartialEq)] pub struct Vec3 { pub c: Row }
impl ops::Index<usize> for Vec3 { type Output = Scalar; fn index(&self, i: usize) -> &Self::Output { &self.c[i] } }
impl<'a> TryFrom<&'a [Scalar]> for Vec3 { type Error = <Row as TryFrom<&'a [Scalar]>>::Error; fn try_from(s: &'a [f32]) -> Result<Vec3, array::TryFromSliceError> { Ok(Vec3 { c: s.try_into()? }) } }
impl ops::Neg for Vec3 { type Output = Self; fn neg(self) -> Self { self * -1.0 } }
impl ops::Add<Vec3> for Vec3 { type Output = <Vec3 as ops::Neg>::Output; fn add(self, o: Self) -> Self { Vec3 { c: array::from_fn(|i| self.c[i] + o.c[i]) } } }
impl ops::Mul<Scalar> for Vec3 { type Output = Vec3; fn mul(self, k: f32) -> Self { Vec3 { c: self.c.map(|x| x * k) } } }
