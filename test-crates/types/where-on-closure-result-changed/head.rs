pub fn map<F>(apply: F) -> u32
where
    F: Fn(u32) -> Option<u32>,
{
    apply(1).unwrap_or(0)
}
