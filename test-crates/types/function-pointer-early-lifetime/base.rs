pub struct Filter {
    pub keep: fn(&str) -> bool,
}
