pub fn four() -> u32 {
    case::twice!(2)
}
