use std::sync::Arc;
pub(crate) trait Stop {
    fn stop(&mut self) -> bool;
}
impl<T: Stop> Stop for &mut T {
    fn stop(&mut self) -> bool {
        (**self).stop()
    }
}
#[repr(C)]
pub(crate) struct Head {
    state: u32,
    next: Option<Arc<Head>>,
}
pub struct Engine {
    head: Arc<Head>,
}
pub(crate) struct Guard<T: Stop>(pub(crate) T);
impl Stop for Engine {
    fn stop(&mut self) -> bool {
        self.head.state == 0 && self.head.next.is_none()
    }
}
impl Engine {
    pub fn new() -> Engine {
        Engine { head: Arc::new(Head { state: 0, next: None }) }
    }
    pub fn halt(mut self) -> bool {
        Guard(&mut self).0.stop()
    }
}
