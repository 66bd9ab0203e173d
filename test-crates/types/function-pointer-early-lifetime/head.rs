pub struct Filter {
    pub keep: fn(&'static str) -> bool,
}
