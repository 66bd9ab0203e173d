#[derive(case::Config)]
pub struct Server {
    #[default]
    pub port: u16,
}
