pub struct Text(String);
impl Text {
    pub fn as_ref(&self) -> &str { &self.0 }
    pub fn try_from(text: &str) -> Option<Text> { Some(Text(text.to_owned())) }
}
pub struct Fixed;
impl Fixed { pub fn as_ref(&self) -> &'static str { "" } }
