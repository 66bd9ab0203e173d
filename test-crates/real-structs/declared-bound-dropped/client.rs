use case::Crate;
pub fn ship<T: Send + Copy + 'static>(goods: Vec<T>) -> Vec<T> {
    fn sendable<C: Send + Clone + Iterator>(it: &C) -> C {
        it.clone()
    }
    let packed = Crate::new(goods);
    let copy = sendable(&packed);
    std::thread::spawn(move || copy.count()).join().unwrap();
    packed.collect()
}
