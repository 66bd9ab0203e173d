pub fn none() -> Vec<u32> {
    case::list!()
}
