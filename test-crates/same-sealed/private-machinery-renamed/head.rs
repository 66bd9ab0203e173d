mod imp {
    pub trait Local {}
    impl<T: Small> Local for T {}
    pub trait Small {}
    impl Small for char {}
    impl Small for u8 {}
}
pub trait Symbol: Copy + imp::Local {
    fn code(self) -> u32;
}
impl Symbol for u8 {
    fn code(self) -> u32 {
        self as u32
    }
}
impl Symbol for char {
    fn code(self) -> u32 {
        self as u32
    }
}
