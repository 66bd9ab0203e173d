use case::*;

pub fn issue(numbers: Vec<u32>) -> Vec<Ticket> {
    let case::Ticket(first) = Ticket(0);
    numbers.into_iter().map(|n| n + first).map(Ticket).collect()
}
