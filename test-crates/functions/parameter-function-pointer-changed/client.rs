fn show(_: u32) {}

pub fn run() {
    case::each(show);
}
