pub fn select<F>(text: &str, part: F) -> usize
where
    F: for<'t> Fn(&'t str) -> &'static str,
{
    part(text).len()
}
