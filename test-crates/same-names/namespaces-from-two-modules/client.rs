use case::circle;

pub fn grow(old: circle) -> circle {
    let make: fn(f64) -> circle = circle;
    let circle { radius } = old;
    let case::circle { radius: twice } = case::circle(radius * 2.0);
    let _ = circle { radius };
    make(twice)
}
