use case::{LIMIT, MASK, NAME, PAGE, STEPS};

pub static BUFFER: [u8; PAGE] = [0; 4096];
const _: () = assert!(MASK == 65280 && NAME.len() == 5 && STEPS[2] == 4);

pub fn at(value: Option<u64>, name: &str) -> bool {
    matches!(value, LIMIT) || name == NAME || matches!(name, case::NAME)
}
pub fn range(step: u8) -> bool {
    let [first, .., last] = STEPS;
    (first..=last).contains(&step) && matches!(STEPS, [1, 2, 4])
}
