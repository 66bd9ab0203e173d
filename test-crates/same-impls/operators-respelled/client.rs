use case::Vec2;
use std::ops::{Add, Mul};

fn lerp<V: Add<Output = V> + Mul<f32, Output = V> + Copy>(a: V, b: V, t: f32) -> V {
    a * t + b * (1.0 - t)
}
pub fn path(points: Vec<Vec2>) -> Option<Vec2> {
    let add: fn(Vec2, Vec2) -> Vec2 = Add::add;
    points.into_iter().map(|point| -point * 2.0).reduce(add).map(|sum| lerp(sum, -sum, 0.5))
}
