pub struct Idle;
