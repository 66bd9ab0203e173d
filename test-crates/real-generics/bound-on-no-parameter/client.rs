use case::Resolver;

pub struct Holder<T>(Resolver<T>);

pub fn twice<T: Clone>(held: &Holder<T>) -> (Resolver<T>, Resolver<T>) {
    (held.0.clone(), Resolver { value: held.0.value.clone() })
}
