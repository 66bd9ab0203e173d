pub fn three() -> u32 {
    let base = 1;
    case::run::<fn() -> u32>(|| 2) + case::run(move || base)
}
