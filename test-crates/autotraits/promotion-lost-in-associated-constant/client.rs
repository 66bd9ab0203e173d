pub fn go() -> &'static case::Config {
    &case::Config::DEFAULT
}
