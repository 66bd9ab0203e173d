pub struct Nil;
