use case::Gate;

pub fn pass() -> bool {
    let toggle: fn(&mut Gate) = Gate::toggle;
    let close: fn(Gate) -> Gate = Gate::close;
    let mut gate = Gate::new();
    toggle(&mut gate);
    gate.toggle();
    let mut gates = vec![Gate::new(), close(gate).close()];
    gates.iter_mut().for_each(Gate::toggle);
    let any = gates.iter().any(Gate::is_open);
    let boxed: Vec<bool> = gates.into_iter().map(Box::new).map(Gate::boxed).collect();
    any && boxed[0]
}
