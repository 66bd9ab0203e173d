pub fn go(j: &case::Job) -> &'static str {
    j.name
}
