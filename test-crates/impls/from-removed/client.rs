pub fn half(text: &str) -> Result<f64, case::Error> {
    Ok(text.parse::<f64>()? / 2.0)
}
