use case::Engine;

pub fn fleet() -> Vec<Engine> {
    let single = Engine { power: 3 };
    let mut all: Vec<case::Engine> = [1, 2].into_iter().map(Engine).collect();
    all.push(case::Engine(single.power));
    all
}
