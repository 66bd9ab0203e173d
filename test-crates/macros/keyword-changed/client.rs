fn home() {}

pub fn routes() -> [(&'static str, fn()); 1] {
    [case::route!("/" to home)]
}
