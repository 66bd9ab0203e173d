pub struct Small;

impl case::Limits for Small {}

pub fn depth() -> usize {
    <Small as case::Limits>::DEPTH
}
