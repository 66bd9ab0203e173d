use case::Tree;
pub fn shorter<'s>(long: Tree<'static, &'static str>, _short: &'s str) -> Tree<'s, &'s str> {
    fn shared<T: Send + Sync + Unpin>(_: &T) {}
    shared(&long);
    long
}
