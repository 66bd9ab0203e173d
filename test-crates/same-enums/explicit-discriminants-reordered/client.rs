use case::Port;

const _: () = assert!(Port::Http as u16 == 80 && Port::Https as u16 == 443);
pub const SSH: [u8; Port::Ssh as usize] = [0; 22];

pub fn secure(port: Port) -> bool {
    match port {
        Port::Https | Port::Ssh => true,
        Port::Http => false,
    }
}
