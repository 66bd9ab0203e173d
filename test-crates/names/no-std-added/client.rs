pub fn positive(value: f32) -> String {
    case::clamp(value).to_string()
}
