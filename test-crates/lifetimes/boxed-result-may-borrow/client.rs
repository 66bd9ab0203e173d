pub fn all() -> Vec<u8> {
    let lines = {
        let text = String::from("abc");
        case::lines(&text)
    };
    lines.collect()
}
