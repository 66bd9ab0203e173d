pub struct Editor {
    pub text: case::Rope,
}
