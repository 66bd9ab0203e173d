use case::{Reading, read, sensor};

pub fn degrees() -> (i16, u8) {
    let reading = read();
    let Reading { celsius, .. } = reading;
    (celsius, sensor(&reading))
}
