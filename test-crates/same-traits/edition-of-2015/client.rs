use case::{Visit, drive};

pub struct Nothing;
impl Visit for Nothing {
    fn visit(&mut self, _: &str, _: u32) -> Option<Box<dyn Visit>> {
        Some(Box::new(Nothing))
    }
}
pub fn run(visitors: &mut [Box<dyn Visit>]) -> usize {
    let pointer: fn(&mut dyn Visit) -> bool = drive;
    pointer(&mut Nothing);
    visitors.iter_mut().filter_map(|visitor| visitor.visit("b", 2)).map(|next| next.done(vec![1])).sum()
}
