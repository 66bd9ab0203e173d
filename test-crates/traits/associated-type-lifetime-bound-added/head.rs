pub trait Command {
    type Output: 'static;
}
