pub fn mix() {
    case::Hash.mix();
}
