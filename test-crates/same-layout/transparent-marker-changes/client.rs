use case::Typed;

const _: () = assert!(size_of::<Typed<String>>() == 8);
pub fn raws<T>(all: &mut [Typed<T>]) -> u64 {
    all[0].raw += 1;
    all.iter().map(|Typed { raw, .. }| raw).sum()
}
pub extern "C" fn bump(typed: Typed<u8>) -> Typed<u8> {
    Typed::new(typed.raw + 1)
}
pub fn shorten<'s>(typed: Typed<&'static str>) -> Typed<&'s str> {
    typed
}
fn auto<T: Send + Sync + Unpin>(_: T) {}
pub fn check<T: Send + Sync + Unpin>(raw: u64) {
    auto(Typed::<T>::new(raw));
}
