pub trait Limit { const LIMIT: usize; }
pub struct Small;
impl Limit for Small { const LIMIT: usize = 8; }
