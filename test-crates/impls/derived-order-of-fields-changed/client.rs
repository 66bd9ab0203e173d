pub fn newer(a: &case::Version, b: &case::Version) -> bool {
    let case::Version { major: 0.., minor: 0.. } = a;
    a > b
}
