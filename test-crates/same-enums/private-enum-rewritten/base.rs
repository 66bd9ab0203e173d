enum State {
    Idle,
    Busy(u8),
}
pub struct Machine(State);

impl Machine {
    pub fn new(load: u8) -> Self {
        Machine(if load == 0 { State::Idle } else { State::Busy(load) })
    }
    pub fn load(&self) -> u8 {
        match self.0 {
            State::Idle => 0,
            State::Busy(load) => load,
        }
    }
}
