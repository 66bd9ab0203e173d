pub fn notes() -> (&'static str, (&'static str, [(&'static str, i32); 2], &'static str)) {
    use case::note;
    (note!(all "quiet"), note!(target: "bridge", speed = 12, depth = 40; steady as she goes))
}
