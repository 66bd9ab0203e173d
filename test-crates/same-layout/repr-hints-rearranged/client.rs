use case::{Header, Packet};
use std::mem::offset_of;

const _: () = assert!(align_of::<Header>() == 8 && offset_of!(Header, size) == 4);
const _: () = assert!(size_of::<Packet>() == 4);

pub extern "C" fn handle(header: Header, packet: Packet) -> Packet {
    match packet {
        Packet::Data(size) if u32::from(size) < header.size => Packet::Data(size),
        Packet::Data(_) | Packet::End => Packet::End,
    }
}
#[repr(C)]
pub struct Both(pub Header, pub Packet);
