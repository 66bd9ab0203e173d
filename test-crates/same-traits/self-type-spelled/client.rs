use case::Money;

fn sum<T: std::ops::Add<Output = T> + Copy>(left: T, right: T) -> T {
    left + right
}
pub fn run() -> Option<Money> {
    let split: fn(Money, &[Money]) -> Option<(Money, Vec<Money>)> = Money::split;
    let add: fn(Money, Money) -> Money = std::ops::Add::add;
    let (rest, parts) = split(sum(Money::ZERO, Money(1)), &[Money::ZERO])?;
    parts.into_iter().reduce(add).map(|all| all + rest)
}
