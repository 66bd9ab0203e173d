use case::Area;

pub fn room() -> u32 {
    (4, 5).area()
}
