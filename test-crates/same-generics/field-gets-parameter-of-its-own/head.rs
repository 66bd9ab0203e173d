pub struct Span<T, U = T>(pub T, pub U);
