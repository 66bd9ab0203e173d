pub fn normalize(path: &str) -> String {
    path.replace('\\', "/")
}

pub fn join(left: &str, right: &str) -> String {
    normalize(left) + "/" + &normalize(right)
}
