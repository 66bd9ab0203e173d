use case::Machine;

pub fn loads(seeds: [u8; 3]) -> u8 {
    let machines = seeds.map(Machine::new);
    let Machine { .. } = Machine::new(1);
    let load: fn(&Machine) -> u8 = Machine::load;
    machines.iter().map(Machine::load).sum::<u8>() + load(&machines[0])
}
