pub struct Spell;

impl case::Plugin for Spell {
    fn start() -> Self {
        Spell
    }
}
