use case::Scale;

pub fn run(text: String) -> String {
    2u8.apply(text)
}
