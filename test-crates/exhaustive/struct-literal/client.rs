pub fn square(side: u32) -> case::Size {
    case::Size { width: side, height: side }
}
