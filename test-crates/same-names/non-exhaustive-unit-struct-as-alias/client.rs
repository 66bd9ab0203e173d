use case::Ready;

pub fn until(_: Ready) -> Ready {
    let Ready { .. } = case::wait();
    let wait: fn() -> Ready = case::wait;
    wait()
}

pub trait Event {}
impl Event for case::Ready {}
