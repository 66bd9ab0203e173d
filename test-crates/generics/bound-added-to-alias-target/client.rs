pub fn first(heap: case::Small<f32>) -> Option<f32> {
    let [first, ..] = heap.items;
    first
}
