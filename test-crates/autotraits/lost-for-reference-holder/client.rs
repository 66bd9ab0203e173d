pub fn watch(progress: case::Progress<'_>) -> u32 {
    std::thread::scope(|scope| scope.spawn(move || progress.done()).join().unwrap_or(0))
}
