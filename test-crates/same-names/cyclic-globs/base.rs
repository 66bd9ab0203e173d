pub mod north {
    pub struct Dial(pub u16);
}

pub mod south {
    pub struct Needle(pub u16);
}
