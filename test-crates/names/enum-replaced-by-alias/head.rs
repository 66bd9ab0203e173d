mod modes {
    pub enum Mode {
        Fast,
        Slow,
    }
}

pub type Mode = modes::Mode;
