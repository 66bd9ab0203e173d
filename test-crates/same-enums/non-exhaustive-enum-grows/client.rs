use case::Failure;

pub fn advice(failure: Failure) -> String {
    match failure {
        Failure::Closed => "reopen".into(),
        Failure::Partial(read) if read > 0 => "go on".into(),
        other => format!("{other:?}"),
    }
}

pub fn partials(sizes: &[usize]) -> Vec<Failure> {
    sizes.iter().copied().map(Failure::Partial).chain([Failure::Closed]).collect()
}
