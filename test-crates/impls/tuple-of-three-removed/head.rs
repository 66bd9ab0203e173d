pub trait Bundle { fn size() -> usize; }
impl<A> Bundle for (A,) { fn size() -> usize { 1 } }
impl<A, B> Bundle for (A, B) { fn size() -> usize { 2 } }
