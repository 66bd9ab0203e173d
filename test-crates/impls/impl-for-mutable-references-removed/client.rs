use case::ecs::*;
pub struct Hp; impl Component for Hp {} pub struct Pos; impl Component for Pos {}
pub fn go() -> usize { <(&Hp, &mut Pos) as Query>::access().len() }
