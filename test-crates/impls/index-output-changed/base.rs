use std::ops::Index;

pub struct Grid {
    rows: Vec<Vec<u8>>,
}

impl Index<usize> for Grid {
    type Output = Vec<u8>;

    fn index(&self, row: usize) -> &Vec<u8> {
        &self.rows[row]
    }
}
