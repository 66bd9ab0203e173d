pub fn circles(radii: Vec<f64>) -> Vec<case::Shape> {
    radii.into_iter().map(case::Shape::Circle).collect()
}
