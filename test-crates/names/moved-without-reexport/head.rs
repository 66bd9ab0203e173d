pub mod text {
    pub fn words(line: &str) -> usize {
        line.split(' ').count()
    }
}

pub mod strings {
    pub fn trim(line: &str) -> &str {
        line.trim()
    }

    pub fn upper(line: &str) -> String {
        line.to_uppercase()
    }
}
