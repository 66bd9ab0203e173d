pub enum Idle {
    Now,
}
