pub fn root() -> case::Id {
    case::Id(1)
}
