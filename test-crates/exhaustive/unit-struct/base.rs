pub struct Silence;
