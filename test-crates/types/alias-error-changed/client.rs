pub fn find(found: bool) -> case::Result<u8> {
    if found { Ok(1) } else { Err(case::Missing) }
}
