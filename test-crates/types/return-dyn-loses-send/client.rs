pub fn run() -> u32 {
    let job = case::job();
    std::thread::spawn(move || job()).join().unwrap_or(0)
}
