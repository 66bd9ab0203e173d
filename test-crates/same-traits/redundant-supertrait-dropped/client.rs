use case::Money;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Euro(i64);
impl Money for Euro {
    fn cents(self) -> i64 {
        self.0 * 100
    }
}
pub fn richer<M: Money>(left: M, right: M) -> Vec<M> {
    if left.clone() < right && left != right {
        println!("{}", right.cents() + right.cents());
    }
    vec![left.max(right), Clone::clone(&left)]
}
fn needs_clone<T: Clone + PartialOrd + Sized>(_: T) {}
pub fn use_implied<M: Money>(money: M) {
    needs_clone(money);
}
