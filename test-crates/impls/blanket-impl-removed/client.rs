use case::Shout;

pub fn loud(text: String) -> String {
    text.shout()
}
