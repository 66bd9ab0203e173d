use std::error::Error;

pub fn both(left: &str, right: &str) -> Result<String, Box<dyn Error>> {
    Ok(case::load(left)? + &case::load(right)?)
}
