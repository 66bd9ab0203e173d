use std::ops::Index;

pub struct Grid {
    rows: Vec<Vec<u8>>,
}

impl Index<usize> for Grid {
    type Output = [u8];

    fn index(&self, row: usize) -> &[u8] {
        &self.rows[row]
    }
}
