use case::{Moment, Zone};
#[derive(Clone)]
pub struct Here;
impl Zone for Here {}
pub fn between<A: Zone, B: Zone>(start: Moment<A>, end: Moment<B>) -> i64 {
    end.since(start)
}
pub fn here(start: Moment<Here>, end: Moment<Here>) -> [i64; 2] {
    let named: fn(Moment<Here>, Moment<Here>) -> i64 = Moment::since;
    [end.clone().since::<Here>(start.clone()), named(end, start)]
}
