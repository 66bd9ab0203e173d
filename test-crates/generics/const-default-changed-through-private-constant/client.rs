pub fn zero() -> case::Window {
    case::Window { samples: [0.0; 4] }
}
