use case::Vec3;
pub fn go(s: &[f32]) -> Result<Vec3, std::array::TryFromSliceError> { Ok(-(Vec3::try_from(s)? + Vec3 { c: [0.0; 3] }) * 2.0) }
pub fn i(v: Vec3) -> f32 { v[0] }
