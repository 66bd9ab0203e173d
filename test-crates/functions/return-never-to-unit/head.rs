pub fn fail(reason: &str) {
    assert!(reason.is_empty(), "{reason}");
}
