pub fn ticks() -> impl Iterator<Item = u32> {
    let shared = std::rc::Rc::new(10);
    (0..10).filter(move |tick| *tick < *shared)
}
