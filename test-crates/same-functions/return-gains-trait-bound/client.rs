use case::countdown;

pub fn launch() -> Vec<u8> {
    let mut steps = countdown(10);
    let first = steps.next();
    let boxed: Box<dyn Iterator<Item = u8>> = Box::new(steps.take(3));
    first.into_iter().chain(boxed).chain([1, 2].into_iter().flat_map(countdown)).collect()
}
