pub fn dump<T>(value: T) -> String
where
    T: std::fmt::Debug + Clone,
{
    helper(value)
}

fn helper<T: std::fmt::Debug + Clone>(value: T) -> String {
    format!("{:?}", value.clone())
}
