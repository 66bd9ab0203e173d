pub struct Matrix<T>(pub Vec<T>);
