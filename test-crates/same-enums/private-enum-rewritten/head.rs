#[derive(Clone, Copy)]
#[repr(u8)]
enum State {
    Loaded = 9,
    Empty = 1,
}
pub struct Machine(State);

impl Machine {
    pub fn new(load: u8) -> Self {
        Machine(if load == 0 { State::Empty } else { State::Loaded })
    }
    pub fn load(&self) -> u8 {
        self.0 as u8
    }
}
