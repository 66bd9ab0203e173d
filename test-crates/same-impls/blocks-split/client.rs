use case::Clockwork;

pub const LIMIT: [u8; Clockwork::MAX as usize] = [0; 60];
pub fn run(wheels: &mut [Clockwork]) -> u32 {
    let turn: for<'a> fn(&'a mut Clockwork) -> &'a mut Clockwork = Clockwork::turn;
    turn(&mut wheels[0]).turn();
    wheels
        .iter()
        .map(Clockwork::teeth)
        .chain([1].map(Clockwork::new).iter().map(|w| w.teeth()))
        .sum()
}
