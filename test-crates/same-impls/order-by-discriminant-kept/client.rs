const _: () = assert!(case::Level::Low as u8 == 1 && case::Level::High as u8 == 2);

pub fn larger(a: &case::Size, b: &case::Size) -> bool {
    a > b && case::Level::Low < case::Level::High
}
