#[derive(case::Reflect)]
pub struct Shape;
