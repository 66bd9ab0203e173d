pub trait Decode<M> { type Out; fn decode(&self) -> Self::Out; }
impl Decode<u8> for str { type Out = usize; fn decode(&self) -> usize { 1 } }
pub struct Wrap<T>(pub T);
impl<T: Decode<u8>> Decode<u8> for Wrap<T> { type Out = T::Out; fn decode(&self) -> T::Out { self.0.decode() } }
pub fn run<D: Decode<u8> + ?Sized>(d: &D) -> D::Out { d.decode() }
pub fn boxed(d: Box<dyn Decode<u8, Out = u8>>) -> u8 { d.decode() }
