pub trait Visitor {
    type Value;
    fn visit(self, name: &str) -> Option<Self::Value>;
}

pub fn bound(name: &str) -> bool {
    bounds::known(name)
}

mod bounds {
    use super::Visitor;

    pub enum Field {
        Start,
    }

    pub struct FieldVisitor;

    impl Visitor for FieldVisitor {
        type Value = Field;

        fn visit(self, name: &str) -> Option<Field> {
            (name == "Start").then_some(Field::Start)
        }
    }

    pub fn known(name: &str) -> bool {
        matches!(FieldVisitor.visit(name), Some(Field::Start))
    }
}
