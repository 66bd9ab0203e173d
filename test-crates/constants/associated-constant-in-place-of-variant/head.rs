#[derive(PartialEq, Eq)]
pub enum Charset {
    Utf8,
}

#[allow(non_upper_case_globals)]
impl Charset {
    pub const Latin: Charset = Charset::Utf8;
}
