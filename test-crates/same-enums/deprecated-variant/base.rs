pub enum Unit {
    Meter,
    Fathom,
}
