use case::{Config, Mode};

pub fn depth(mode: Mode) -> u8 {
    let Config { depth, .. } = case::config();
    match mode {
        Mode::Fast => depth,
        Mode::Safe => depth * 2,
        _ => 0,
    }
}
