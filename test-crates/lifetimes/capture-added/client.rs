pub fn later() -> usize {
    let size = {
        let names = vec![String::new()];
        case::size_of_all(&names)
    };
    size()
}
