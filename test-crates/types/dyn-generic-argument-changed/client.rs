pub struct Log;

impl case::Handler<u8> for Log {
    fn handle(&self, _: u8) {}
}

pub fn start() {
    case::register(Box::new(Log));
}
