pub fn go(h: case::Handle) -> Vec<u32> {
    vec![case::Handle::id(h), [h].map(case::Handle::id)[0]]
}
