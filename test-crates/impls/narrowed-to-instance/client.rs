pub fn number(tagged: &case::Tagged<u32>) -> &u32 {
    tagged.as_ref()
}
