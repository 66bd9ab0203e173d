struct Link<T> { to: Option<Box<Cell2<T>>> }
struct Cell2<T> { value: T, rest: Link<T> }
pub struct Tree<T> { root: Link<T> }
impl<T> Tree<T> { pub fn new() -> Self { Tree { root: Link { to: None } } } pub fn top(&self) -> Option<&T> { self.root.to.as_ref().map(|it| { let _ = &it.rest; &it.value }) } }
impl<T> Unpin for Tree<T> {}
