pub struct Matrix<T = f64, const N: usize = 3>(pub [[T; N]; N]);

pub fn trace(matrix: &Matrix) -> f64 {
    matrix.0[0][0]
}

pub fn identity() -> Matrix<f64, 3> {
    Matrix([[1.0; 3]; 3])
}
pub struct Pose {
    pub turn: Matrix<f64>,
}
