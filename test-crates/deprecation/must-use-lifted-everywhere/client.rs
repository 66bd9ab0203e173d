pub fn client() -> u32 {
    let _ = (case::Mode::Fast, case::Point.far(), case::Bits { word: 1 });
    case::now()
}
