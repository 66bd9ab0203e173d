pub fn careless() {
    case::lock();
    case::sorted(vec![2, 1]);
    let pointer: fn(Vec<u8>) -> Vec<u8> = case::sorted;
    pointer(vec![]);
    let case::Guard = case::Guard;
}
