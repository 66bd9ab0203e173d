use case::{Meter, fail, log};

pub fn run(codes: &[u8], meters: &mut [Meter]) -> Vec<String> {
    let pointer: fn(u8) -> String = fail;
    let line: fn(&str) = case::log;
    line("start");
    log(&pointer(0));
    meters.iter_mut().for_each(Meter::tick);
    codes.iter().copied().map(case::fail).collect()
}
