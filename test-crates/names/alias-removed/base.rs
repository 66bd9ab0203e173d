pub struct Matrix<T>(pub Vec<T>);

pub type Grid = Matrix<u8>;
