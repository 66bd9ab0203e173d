pub fn areas(side: f64) -> [f64; 3] {
    use case::trap_area;
    [trap_area!(square side), trap_area!(side, 2.0), case::trap_area![1.0, 2.0]]
}
