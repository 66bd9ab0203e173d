pub static QUIET: case::Silence = case::Silence;
