use case::Moment;

pub fn span(from: Moment, to: Moment) -> u64 {
    to - from
}
