pub fn sum(vertex: &case::Vertex) -> f32 {
    vertex.x + vertex.y
}
