use case::{each, map, pick};

fn generic<F: Fn(&str) -> &str>(f: F) -> String {
    map("a", &f) + &map::<F>("b", f)
}
pub fn run(items: &[u8]) -> u8 {
    let mut seen = Vec::new();
    each(items, &mut |item, sum| {
        *sum += u32::from(*item);
        seen.push(*item);
    });
    let pointer: fn(&str, fn(&str) -> &str) -> String = map;
    let last = pick(<[u8]>::last);
    last(&seen) + (generic(str::trim) + &pointer("c", |text| &text[1..])).len() as u8
}
