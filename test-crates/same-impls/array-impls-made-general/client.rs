use case::Pixels;

pub struct Gray(u8);
impl Pixels for Gray {
    fn luma(&self) -> u32 {
        u32::from(self.0)
    }
}
pub fn all(rows: &[[u8; 3]]) -> u32 {
    let erased: &dyn Pixels = &[1_u8, 2, 3, 4];
    rows.iter().map(<[u8; 3]>::luma).sum::<u32>() + erased.luma() + [1, 2, 3].luma()
}
