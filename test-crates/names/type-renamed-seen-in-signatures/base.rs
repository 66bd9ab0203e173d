pub struct Cfg {
    pub depth: u8,
}

pub fn load() -> Cfg {
    Cfg { depth: 3 }
}

pub fn depth(cfg: &Cfg) -> u8 {
    cfg.depth
}
