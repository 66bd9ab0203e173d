pub fn map<F>(apply: F) -> u32
where
    F: Fn(u32) -> u32,
{
    apply(1)
}
