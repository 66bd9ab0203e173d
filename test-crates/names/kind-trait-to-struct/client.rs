pub struct Wall;

impl case::Clock for Wall {}
