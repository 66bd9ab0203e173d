use std::error::Error;

pub fn load(name: &str) -> Result<String, Box<dyn Error + Send + Sync>> {
    if name.is_empty() { Err("no name".into()) } else { Ok(name.to_owned()) }
}
