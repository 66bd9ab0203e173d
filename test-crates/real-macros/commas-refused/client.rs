pub fn watch() -> [&'static str; 2] {
    case::crew!["Ada", "Grace",,]
}
