pub fn go() -> u32 {
    case::sum(vec![1, 2]) + Some(vec![3]).map(case::sum).unwrap()
}
