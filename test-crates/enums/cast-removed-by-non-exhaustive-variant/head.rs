pub enum Door {
    #[non_exhaustive]
    Open,
    Shut,
}
