struct Link<T> { to: Option<Box<Cell2<T>>> }
struct Cell2<T> { value: T, rest: Link<T> }
pub struct Tree<T> { root: Option<T>, rest: Link<T> }
impl<T> Tree<T> { pub fn new() -> Self { Tree { root: None, rest: Link { to: None } } } pub fn top(&self) -> Option<&T> { let _ = self.rest.to.as_ref().map(|it| { let _ = &it.rest; &it.value }); self.root.as_ref() } }
impl<T> Unpin for Tree<T> {}
