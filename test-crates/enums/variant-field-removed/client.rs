pub fn path(error: &case::Error) -> &str {
    match error {
        case::Error::Io { path, .. } => path,
        case::Error::Other(()) => "",
    }
}
