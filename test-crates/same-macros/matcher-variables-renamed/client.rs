use case::trap_pairs;

pub fn table() -> [(&'static str, u8); 3] {
    let base = 3;
    trap_pairs![one => 1, two => base + 1; 9]
}
pub fn single() -> usize {
    case::trap_pairs! { only => "x"; "y" }.len()
}
