use std::sync::Arc;
pub(crate) trait Stop: Sized {
    type Report: Into<bool>;
    fn stop(&mut self) -> Self::Report;
}
#[repr(C)]
pub(crate) struct Head {
    state: u64,
    scheduled: u64,
    next: Option<Arc<Head>>,
}
pub struct Engine {
    head: Arc<Head>,
}
impl Stop for Engine {
    type Report = bool;
    fn stop(&mut self) -> bool {
        self.head.state == self.head.scheduled && self.head.next.is_none()
    }
}
impl Engine {
    pub fn new() -> Engine {
        Engine { head: Arc::new(Head { state: 0, scheduled: 0, next: None }) }
    }
    pub fn halt(mut self) -> bool {
        self.stop().into()
    }
}
