pub trait Decode { type Out; fn decode(&self) -> Self::Out; }
impl Decode for str { type Out = usize; fn decode(&self) -> usize { 1 } }
pub struct Wrap<T>(pub T);
impl<T: Decode> Decode for Wrap<T> { type Out = T::Out; fn decode(&self) -> T::Out { self.0.decode() } }
pub fn run<D: Decode + ?Sized>(d: &D) -> D::Out { d.decode() }
pub fn boxed(d: Box<dyn Decode<Out = u8>>) -> u8 { d.decode() }
