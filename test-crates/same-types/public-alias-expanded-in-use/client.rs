use case::{Bytes, Callback, Stage, stage};

pub fn run(stages: Vec<Stage>) -> Bytes {
    let make: fn(Callback<Vec<u8>>) -> Stage = stage;
    let first: Stage = make(Box::new(|bytes| bytes));
    let Stage { input, run } = first;
    let input: Vec<u8> = run(input);
    let own: Callback<Bytes> = Box::new(|mut bytes| {
        bytes.push(1);
        bytes
    });
    let last = Stage { input, run: own };
    stages.into_iter().chain([last]).fold(Bytes::new(), |bytes, stage| (stage.run)(bytes))
}
