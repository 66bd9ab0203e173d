pub fn label(money: &case::Money) -> String {
    money.to_string()
}
