pub fn sum() -> u32 {
    let ticks = case::ticks();
    std::thread::spawn(move || ticks.sum()).join().unwrap_or(0)
}
