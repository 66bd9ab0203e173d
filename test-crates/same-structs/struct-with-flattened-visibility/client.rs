use case::Header;

pub fn sizes(headers: &[Header]) -> u16 {
    let Header { size } = Header { size: 3_u16 };
    let mut own = Header { size };
    own.size = 1;
    headers.iter().map(|header| header.size).sum::<u16>() + own.size
}
