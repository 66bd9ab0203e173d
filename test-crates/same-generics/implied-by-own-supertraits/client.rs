use case::{Animal, Mammal, Named, feed};

#[derive(Clone)]
pub struct Cow;
impl Named for Cow {
    fn name(&self) -> String {
        "cow".into()
    }
}
impl Animal for Cow {}
impl Mammal for Cow {}

pub fn herd<M: Mammal>(first: M) -> String {
    let pointer: fn(&M) -> String = feed::<M>;
    pointer(&first) + &first.clone().name() + &feed(&Cow)
}

pub fn shape(animal: &dyn Animal) -> String {
    animal.name()
}
