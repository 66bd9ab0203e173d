pub fn run() {
    case::mark(case::Marker)
}
