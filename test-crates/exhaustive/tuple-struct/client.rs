pub fn all(numbers: Vec<u32>) -> Vec<case::Grams> {
    numbers.into_iter().map(case::Grams).collect()
}
