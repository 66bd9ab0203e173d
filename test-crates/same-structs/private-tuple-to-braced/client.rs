use case::Uuid;

pub fn ids(seeds: &[u128]) -> Vec<Uuid> {
    let make: fn(u128) -> Uuid = Uuid::new;
    let Uuid { .. } = make(1);
    seeds.iter().copied().map(Uuid::new).filter(|id| !matches!(*id, Uuid::NIL)).collect()
}

pub mod globbed {
    use case::*;
    #[allow(non_snake_case)]
    pub fn Uuid() -> Uuid {
        Uuid::NIL.clone()
    }
}
