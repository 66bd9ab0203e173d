pub trait Command {
    type Output;
}
