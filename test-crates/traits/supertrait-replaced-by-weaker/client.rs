pub fn spread<L: case::Label>(label: L) -> [L; 2] {
    [label, label]
}
