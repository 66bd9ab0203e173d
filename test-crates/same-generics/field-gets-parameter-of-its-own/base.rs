pub struct Span<T>(pub T, pub T);
