pub fn square(number: &case::Complex) -> case::Complex {
    number * number
}
