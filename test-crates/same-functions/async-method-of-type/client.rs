use case::Mailbox;

fn send<T: Send>(value: T) -> T {
    value
}

pub async fn empty(mailbox: &mut Mailbox) -> usize {
    let some = send(mailbox.take(1)).await;
    let rest: Vec<String> = Mailbox::take(mailbox, 2).await;
    some.len() + rest.len()
}
