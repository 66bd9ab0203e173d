pub enum Unit {
    Meter,
    #[deprecated]
    Fathom,
}
