pub mod queue {
    pub struct Job {
        pub name: &'static str,
        priority: u8,
        tries: u8,
        pub(in super::queue) started: bool,
    }
    pub fn job() -> Job {
        Job { name: "a", priority: 1, tries: 0, started: false }
    }
    pub fn started(job: &Job) -> bool {
        job.started
    }
    pub(super) fn beats(job: &Job) -> bool {
        job.priority > job.tries
    }
}
pub fn urgent(job: &queue::Job) -> bool {
    queue::beats(job)
}
