fn apply<F>(path: &str, part: F) -> usize
where
    F: for<'p> Fn(&'p str) -> &'p str,
{
    part(path).len()
}

pub fn length(path: &str) -> usize {
    apply(path, case::extension)
}
