pub trait Bundle { fn size() -> usize; }
impl<A> Bundle for (A,) { fn size() -> usize { 1 } }
impl<A, B> Bundle for (A, B) { fn size() -> usize { 2 } }
impl<A, B, C> Bundle for (A, B, C) { fn size() -> usize { 3 } }
