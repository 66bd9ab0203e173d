pub enum Door {
    Open,
    Shut,
}
