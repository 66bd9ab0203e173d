pub fn ids() -> Vec<usize> {
    let ids = {
        let local = String::from("abc");
        case::ids(&local)
    };
    ids.collect()
}
