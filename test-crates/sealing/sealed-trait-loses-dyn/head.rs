mod private { pub trait Root {} impl Root for super::Json {} }
pub struct Json;
pub trait Format: private::Root { const MIME: &'static str; fn ext(&self) -> &'static str; }
impl Format for Json {
  const MIME: &'static str = "j";
    fn ext(&self) -> &'static str { "json" }
}
