fn spawn<T: Send>(task: T) -> T {
    task
}

pub async fn run<C: case::Client + Sync>(client: C) -> u32 {
    let task = spawn(client.get());
    task.await
}
