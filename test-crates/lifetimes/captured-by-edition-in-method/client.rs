pub fn count() -> usize {
    let all = {
        let text = "a".repeat(3);
        case::Parser::<u8>::new(2).numbers(&text)
    };
    all.count()
}
