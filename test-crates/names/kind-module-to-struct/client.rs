use case::settings::load;

pub fn start() -> u8 {
    load()
}
