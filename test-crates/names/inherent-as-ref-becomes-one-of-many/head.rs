pub struct Text(String);
impl AsRef<str> for Text { fn as_ref(&self) -> &str { &self.0 } }
impl AsRef<[u8]> for Text { fn as_ref(&self) -> &[u8] { self.0.as_bytes() } }
impl TryFrom<&str> for Text { type Error = (); fn try_from(text: &str) -> Result<Text, ()> { Ok(Text(text.to_owned())) } }
pub struct Fixed;
impl AsRef<str> for Fixed { fn as_ref(&self) -> &str { "" } }
