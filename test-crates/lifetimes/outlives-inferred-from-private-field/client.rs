pub trait Family {
    type Member<'a>;
}

pub struct Refs<T>(T);

impl<T> Family for Refs<T> {
    type Member<'a> = case::Ref<'a, T>;
}
