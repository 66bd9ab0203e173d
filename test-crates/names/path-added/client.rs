pub fn engine() -> case::core_parts::Engine {
    case::core_parts::Engine
}
