trait Dump: std::fmt::Debug + Clone {}
impl<T: std::fmt::Debug + Clone> Dump for T {}

pub fn dump<T>(value: T) -> String
where
    T: std::fmt::Debug + Clone,
{
    helper(value)
}

fn helper<T: Dump>(value: T) -> String {
    format!("{:?}", value.clone())
}
