pub struct Config {
    pub depth: u8,
}

pub fn load() -> Config {
    Config { depth: 3 }
}

pub fn depth(cfg: &Config) -> u8 {
    cfg.depth
}
