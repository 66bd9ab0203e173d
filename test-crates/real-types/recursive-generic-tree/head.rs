pub struct Tree<'t, X> {
    name: &'t str,
    leaves: Vec<Leaf<'t, X>>,
    trees: Vec<Tree<'t, X>>,
    marks: Vec<Mark<'t, X>>,
}
pub struct Leaf<'t, X> {
    extra: Option<X>,
    trees: Vec<Tree<'t, X>>,
    marks: Vec<Mark<'t, X>>,
    seen: Option<&'t str>,
}
pub struct Mark<'t, X> {
    on: Option<Box<Leaf<'t, X>>>,
    within: Vec<Tree<'t, X>>,
    next: Option<Box<Mark<'t, X>>>,
}
impl<'t, X> Tree<'t, X> {
    pub fn new(name: &'t str) -> Self {
        Tree { name, leaves: Vec::new(), trees: Vec::new(), marks: Vec::new() }
    }
    pub fn name(&self) -> &'t str {
        self.name
    }
}
