pub enum Answer {
    Yes,
    Maybe {},
}
