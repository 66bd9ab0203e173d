#[target_feature(enable = "sse2")]
pub fn both() {
    case::mix();
    case::Hash.mix();
}
