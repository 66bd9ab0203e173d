use std::ops;

#[derive(Clone, Copy)]
pub struct Vec2 {
    pub x: f32,
    pub y: f32,
}
macro_rules! operator {
    ($operator:ident, $method:ident, $rhs:ty, |$a:ident, $b:ident| $result:expr) => {
        impl ops::$operator<$rhs> for Vec2 {
            type Output = Self;
            fn $method(self, $b: $rhs) -> Self::Output {
                let $a = self;
                $result
            }
        }
    };
}
operator!(Add, add, Vec2, |a, b| Vec2 { x: a.x + b.x, y: a.y + b.y });
operator!(Mul, mul, f32, |a, b| Vec2 { x: a.x * b, y: a.y * b });

impl ops::Neg for Vec2 {
    type Output = <Self as ops::Mul<f32>>::Output;
    fn neg(self) -> Self {
        self * -1.0
    }
}
