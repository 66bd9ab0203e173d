use case::Scanner;

pub fn sizes(scanner: &Scanner, words: &[&str]) -> usize {
    let scan: for<'s, 't> fn(&'s Scanner, &'t str) -> usize = Scanner::scan;
    let count: fn(&Scanner, &[&str]) -> usize = Scanner::count;
    words.iter().map(|word| scan(scanner, word)).sum::<usize>()
        + count(scanner, words)
        + scanner.count(words)
}
