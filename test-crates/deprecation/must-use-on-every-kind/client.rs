pub fn client() {
    case::Mode::Fast;
    case::Point.far();
    case::Point;
    case::Bits { word: 1 };
}
