pub fn map<F: Fn(&str) -> &str>(text: &str, f: F) -> String {
    f(text).to_string()
}
pub fn each(items: &[u8], f: &mut dyn FnMut(&u8, &mut u32)) {
    let mut sum = 0;
    items.iter().for_each(|item| f(item, &mut sum));
}
pub fn pick(f: fn(&[u8]) -> Option<&u8>) -> impl Fn(&[u8]) -> u8 {
    move |items| f(items).copied().unwrap_or(0)
}
