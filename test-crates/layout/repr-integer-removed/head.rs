pub enum Status {
    Ok = 0,
    Failed = 1,
}
