use case::Basket;

pub fn twins<T: Clone + Default + PartialEq + std::fmt::Debug>() -> (Basket<T>, String) {
    let basket: Basket<T> = Default::default();
    let again = basket.clone();
    assert_eq!(basket, again);
    (again, format!("{basket:?}"))
}
pub fn only_clone<T: Clone>(baskets: &[Basket<T>]) -> Vec<Basket<T>> {
    baskets.to_vec()
}
