use case::{Ordered, Walk, WalkRef};

pub fn client<'a, A>(pair: &'a (A,))
where
    A: WalkRef<'a>,
    A::Steps: Ordered,
{
    fn needs<T: Walk>(_: T) {}
    needs(pair)
}
