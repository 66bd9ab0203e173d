mod private { pub trait Root {} impl Root for super::Json {} }
pub struct Json;
pub trait Format: private::Root { fn ext(&self) -> &'static str; }
impl Format for Json {
    fn ext(&self) -> &'static str { "json" }
}
