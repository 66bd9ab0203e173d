pub const COUNT: usize = 3;

pub fn ring() -> case::Ring<COUNT> {
    case::Ring
}
