pub struct Pool {
    free: std::collections::VecDeque<u8>,
    peak: usize,
}
impl std::ops::AddAssign<u8> for Pool {
    fn add_assign(&mut self, n: u8) {
        self.free.push_back(n);
        self.peak += 1
    }
}
impl std::ops::Index<usize> for Pool {
    type Output = u8;
    fn index(&self, n: usize) -> &<Self as std::ops::Index<usize>>::Output {
        &self.free[n]
    }
}
impl std::iter::FromIterator<u8> for Pool {
    fn from_iter<T>(i: T) -> Pool
    where
        T: IntoIterator<Item = u8>,
    {
        Pool { free: i.into_iter().collect(), peak: 0 }
    }
}
impl core::iter::Extend<u8> for Pool {
    fn extend<T>(&mut self, i: T)
    where
        T: IntoIterator<Item = u8>,
    {
        self.free.extend(i)
    }
}
impl Pool {
    pub fn new() -> Pool {
        Pool { free: Default::default(), peak: 0 }
    }
}
impl Pool {
    pub const MAX: usize = 2 + 2;
}
