pub struct Pool {
    free: Vec<u8>,
}
impl Pool {
    pub const MAX: usize = 4;
    pub fn new() -> Self {
        Pool { free: vec![] }
    }
}
impl Extend<u8> for Pool {
    fn extend<I: IntoIterator<Item = u8>>(&mut self, i: I) {
        self.free.extend(i)
    }
}
impl FromIterator<u8> for Pool {
    fn from_iter<I: IntoIterator<Item = u8>>(i: I) -> Self {
        Pool { free: i.into_iter().collect() }
    }
}
impl std::ops::Index<usize> for Pool {
    type Output = u8;
    fn index(&self, n: usize) -> &u8 {
        &self.free[n]
    }
}
impl std::ops::AddAssign<u8> for Pool {
    fn add_assign(&mut self, n: u8) {
        self.free.push(n)
    }
}
