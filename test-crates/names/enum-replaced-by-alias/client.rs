use case::Mode::Fast;

pub fn mode() -> case::Mode {
    Fast
}
