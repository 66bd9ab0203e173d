use case::queue::{Job, job, started};

pub fn pick(jobs: &[Job]) -> Vec<&'static str> {
    let urgent: fn(&Job) -> bool = case::urgent;
    let Job { name, .. } = job();
    jobs.iter()
        .filter(|job| urgent(job) || started(job))
        .map(|job| job.name)
        .chain([name])
        .collect()
}
