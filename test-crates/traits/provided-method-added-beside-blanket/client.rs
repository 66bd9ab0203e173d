use case::Exclaim;

pub fn loud() -> String {
    "go".exclaim() + &1.exclaim()
}
