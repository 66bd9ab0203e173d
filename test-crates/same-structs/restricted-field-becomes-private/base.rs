pub mod queue {
    pub struct Job {
        pub name: &'static str,
        pub(crate) priority: u8,
        pub(super) tries: u8,
        started: bool,
    }
    pub fn job() -> Job {
        Job { name: "a", priority: 1, tries: 0, started: false }
    }
    pub fn started(job: &Job) -> bool {
        job.started
    }
}
pub fn urgent(job: &queue::Job) -> bool {
    job.priority > job.tries
}
