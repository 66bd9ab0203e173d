use case::Scalar;

pub fn origin<S: Scalar>() -> [S; 2] {
    let zero: fn() -> S = S::zero;
    [zero(), S::zero()]
}
pub fn flat() -> f32 {
    let [x, y] = origin::<f32>();
    x + y + <f32 as Scalar>::zero()
}
