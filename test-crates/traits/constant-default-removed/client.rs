pub struct Kernel;

impl case::Page for Kernel {}
