mod m {
    pub trait Cb: Fn(u8) -> u8 {}
    impl<F: Fn(u8) -> u8> Cb for F {}
}
pub fn call<F: m::Cb>(f: F) -> u8 {
    f(1)
}
