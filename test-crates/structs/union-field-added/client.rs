pub fn bits(number: u64) -> u64 {
    let scalar = case::Scalar { long: number };
    unsafe {
        match scalar {
            case::Scalar { long } => long,
        }
    }
}
