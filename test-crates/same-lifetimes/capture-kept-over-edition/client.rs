use case::{length, repeat, view};

pub fn lasting() -> impl Iterator<Item = usize> + 'static {
    let text = String::from("gone");
    length(&text)
}
pub fn owned() -> Vec<String> {
    let times = 2;
    let items = repeat(String::new(), &times);
    drop(times);
    items.chain(std::thread::spawn(move || repeat(String::new(), &1)).join().unwrap()).collect()
}
pub fn views<'a>(items: &'a [u8]) -> Box<dyn Iterator<Item = &'a u8> + 'a> {
    Box::new(view(items))
}
