pub struct Idle();
