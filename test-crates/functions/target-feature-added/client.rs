pub fn norm(vector: &[f32]) -> f32 {
    case::dot(vector, vector).sqrt()
}
