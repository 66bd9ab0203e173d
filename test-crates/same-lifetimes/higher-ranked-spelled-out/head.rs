pub fn map<F>(text: &str, f: F) -> String
where
    F: for<'t> Fn(&'t str) -> &'t str,
{
    f(text).to_string()
}
pub fn each(items: &[u8], f: &mut dyn for<'sum, 'item> FnMut(&'item u8, &'sum mut u32) -> ()) {
    let mut sum = 0;
    items.iter().for_each(|item| f(item, &mut sum));
}
pub fn pick(f: for<'i> fn(items: &'i [u8]) -> Option<&'i u8>) -> impl for<'i> Fn(&'i [u8]) -> u8 {
    move |items| f(items).copied().unwrap_or(0)
}
