pub fn client() {
    case::paint();
}
