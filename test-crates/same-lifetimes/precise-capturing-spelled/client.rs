use case::{Page, words};

pub fn sizes<'a>(page: &'a Page) -> Box<dyn Iterator<Item = (usize, &'a str)> + 'a> {
    Box::new(page.lines().flat_map(|line| words(line, line)))
}
pub fn total(pages: &[Page]) -> usize {
    let counted: Vec<(usize, u8)> =
        pages.iter().flat_map(Page::lines).flat_map(|l| words(l, 1)).collect();
    counted.len() + words::<u8>("a b", 3).count()
}
