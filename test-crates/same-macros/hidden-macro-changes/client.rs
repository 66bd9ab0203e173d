use case::trap_count;

pub const THREE: usize = trap_count!(a b c);
pub fn none() -> usize {
    case::trap_count![] + trap_count! { (x, y) 1 }
}
