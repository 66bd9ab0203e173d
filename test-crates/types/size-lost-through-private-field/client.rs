pub fn client(labels: Vec<case::Label>) -> usize {
    labels.len()
}
