pub fn cells(matrix: case::Matrix<f32>) -> usize {
    matrix.cells.len()
}
