use case::Visitor;

pub struct Echo;

impl Visitor for Echo {
    type Value = String;

    fn visit(self, name: &str) -> Option<String> {
        case::bound(name).then(|| name.to_owned())
    }
}
