#[repr(C)]
#[non_exhaustive]
pub enum Signal {
    Hangup,
    Interrupt,
    Quit,
}
