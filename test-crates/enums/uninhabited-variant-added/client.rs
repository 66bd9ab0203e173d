pub fn go(o: &case::Outcome) -> u8 {
    let case::Outcome::Done(n) = o;
    *n
}
