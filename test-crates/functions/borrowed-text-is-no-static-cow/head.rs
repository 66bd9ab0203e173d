use std::borrow::Cow;
pub fn f(s: impl Into<Cow<'static, str>>) -> usize { s.into().len() }
