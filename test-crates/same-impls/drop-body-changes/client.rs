use case::Lease;

pub fn stay(rooms: &[u8]) -> u8 {
    let mut leases: Vec<Lease> = rooms.iter().copied().map(Lease::new).collect();
    leases[0].room += 1;
    let Lease { room, .. } = &leases[0];
    let room = *room;
    drop(leases.pop());
    std::mem::forget(leases);
    room
}
