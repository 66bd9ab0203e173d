pub fn loud() {
    unsafe { case::VERBOSE = true }
}
