use case::*;
fn twice(n: u8) -> u8 { n * 2 }
pub fn all(f: Box<dyn Fn(u8) -> u8>, g: &mut dyn FnMut(&str), w: &mut dyn std::io::Write, file: std::fs::File) -> u8 {
    stateful(g);
    sink(w);
    buffer(&mut Vec::new());
    source(file);
    pointer(twice) + lent(&f) + lent(&twice) + boxed(f)
}
