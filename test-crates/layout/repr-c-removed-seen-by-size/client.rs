const _: () = assert!(size_of::<case::Packet>() == 12);
const _: () = assert!(std::mem::offset_of!(case::Packet, body) == 4);
