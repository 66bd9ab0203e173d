//! All requests of one run: planned in line, replayed beside it, and again with fewer features
//! where those chosen do not build.

use std::collections::{BTreeMap, VecDeque};
use std::env;
use std::fs;
use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::cache::Slot;
use super::features::{Choice, FeatureSet, choices};
use super::plan::{Plan, Planner, Sites, doing};
use super::replay::{Replay, Replayed};
use super::{Documented, Request, Settings};
use crate::failure::Failure;
use crate::progress::Progress;
use crate::sides::Side;
use crate::source::{Package, Repository};

/// One run: the requests, and how far they are.
pub(super) struct Run<'a> {
    pub(super) planner: Planner<'a>,
    pub(super) requests: &'a [Request<'a>],
    pub(super) sites: Sites,
    /// The choices of features for each package, by name, the current one first.
    choices: BTreeMap<&'a str, VecDeque<Choice>>,
    /// What the last change of the choice was.
    notes: BTreeMap<&'a str, String>,
    /// The packages that failed in this round, and can be tried in another way.
    lost: Mutex<BTreeMap<String, Retry>>,
    results: Vec<Option<Result<Documented, Failure>>>,
    pub(super) directory: Arc<TempDir>,
}

/// How to try again.
struct Retry {
    choices: VecDeque<Choice>,
    /// What to say about fewer features.
    note: Option<String>,
    /// The workspace that has a lock file of its own to try.
    own_lock: Option<PathBuf>,
}

/// A plan whose replay has to be made.
struct Job {
    index: usize,
    plan: Plan,
}

impl<'a> Run<'a> {
    /// Prepares what all requests share.
    pub fn start(
        repository: &'a Repository,
        requests: &'a [Request<'a>],
        settings: &'a Settings,
        progress: &'a dyn Progress,
    ) -> Result<Run<'a>, Failure> {
        let directory = directory(&repository.cache(&settings.cache).join("runs"))?;
        let binary = match &settings.binary {
            Some(binary) => binary.clone(),
            None => env::current_exe().map_err(|error| {
                let hint = "call the binary by its whole path";
                Failure::new("finding our own binary", error.to_string(), hint)
            })?,
        };
        let cargo = Mutex::default();
        let planner = Planner { repository, settings, progress, binary, cargo };
        if let Some(target) = &settings.building.target {
            planner.has_target(target)?;
        }
        let choices = choices_of(requests, settings)?;
        let results = requests.iter().map(|_| None).collect();
        let (notes, lost) = (BTreeMap::new(), Mutex::default());
        let (sites, directory) = (Sites::default(), Arc::new(directory));
        Ok(Run { planner, requests, sites, choices, notes, lost, results, directory })
    }

    /// Builds all, then again those whose features did not build on some side, with fewer.
    pub fn finish(&mut self) -> Vec<Result<Documented, Failure>> {
        let mut sites = mem::take(&mut self.sites);
        let mut pending: Vec<usize> = (0..self.requests.len()).collect();
        while !pending.is_empty() {
            // Head first: a base without a lock file takes head's.
            pending.sort_by_key(|index| (self.requests[*index].side == Side::Base, *index));
            self.round(&mut sites, &pending);
            pending = self.retried(&mut sites);
        }
        self.sites = sites;
        let nothing = || Err(Failure::new("documenting", "nothing was done", "report this"));
        let results = mem::take(&mut self.results).into_iter().zip(self.requests);
        results
            .map(|(result, request)| {
                let mut documented = result.unwrap_or_else(nothing)?;
                let notes = self.notes.get(request.package.name.as_str());
                documented.notes.extend(notes.cloned());
                Ok(documented)
            })
            .collect()
    }

    /// Plans one request after the other; replays run beside that, as many as there are cores.
    fn round(&mut self, sites: &mut Sites, pending: &[usize]) {
        let (jobs, queue) = mpsc::channel::<Job>();
        let (done, results) = mpsc::channel();
        let queue = Mutex::new(queue);
        let workers = thread::available_parallelism().map_or(2, usize::from).min(pending.len());
        let (run, finished) = (&*self, &AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..workers {
                let (queue, done) = (&queue, done.clone());
                scope.spawn(move || {
                    while let Some(job) = next(queue) {
                        let index = job.index;
                        // Nobody stops listening before all is done.
                        let _ = done.send((index, run.replayed(job)));
                        let finished = finished.fetch_add(1, Ordering::Relaxed) + 1;
                        run.planner.progress.read(finished, pending.len());
                    }
                });
            }
            for &index in pending {
                // The other side need not be built with features that cannot stay.
                if run.is_lost(&run.requests[index].package.name) {
                    continue;
                }
                match run.planned(sites, index) {
                    Ok(plan) => drop(jobs.send(Job { index, plan })),
                    Err(failure) => {
                        run.give_up(index, &failure, sites.borrows(&run.requests[index]));
                        drop(done.send((index, Err(failure))));
                    }
                }
            }
            drop(jobs);
        });
        drop(done);
        for (index, result) in results {
            self.results[index] = Some(result);
        }
    }

    /// What there is to try when a request fails for this cause: without the features it speaks
    /// of, with the tree's own lock file, with the next choice of features.
    fn retry(&self, index: usize, cause: &str, borrows: bool) -> Option<Retry> {
        let Request { side, package, workspace, .. } = &self.requests[index];
        let mut choices = self.choices.get(package.name.as_str())?.clone();
        let failed = choices.pop_front()?;
        let fewer = failed.without_blamed(package, cause);
        if fewer.is_none() && borrows {
            choices.push_front(failed);
            return Some(Retry { choices, note: None, own_lock: Some(workspace.root.clone()) });
        }
        if let Some(choice) = fewer {
            choices.push_front(choice);
        }
        let next = &choices.front()?.origin;
        let side = side.name();
        let note = format!("{side} does not build with {}: compared with {next}", failed.origin);
        Some(Retry { choices, note: Some(note), own_lock: None })
    }

    /// When there is another way to try, whatever goes on in this one can end.
    fn give_up(&self, index: usize, failure: &Failure, borrows: bool) {
        let Some(retry) = self.retry(index, &failure.cause, borrows) else { return };
        self.planner.progress.detail(&failure.to_string());
        if let Ok(mut lost) = self.lost.lock() {
            lost.entry(self.requests[index].package.name.clone()).or_insert(retry);
        }
    }

    fn is_lost(&self, name: &str) -> bool {
        self.lost.lock().is_ok_and(|lost| lost.contains_key(name))
    }

    /// Goes on to the other way for each package that failed on a side, and says which requests
    /// that concerns: both sides are always seen with the same choice.
    fn retried(&mut self, sites: &mut Sites) -> Vec<usize> {
        let lost = self.lost.get_mut().map(mem::take).unwrap_or_default();
        let mut again = Vec::new();
        for (index, request) in self.requests.iter().enumerate() {
            let name = request.package.name.as_str();
            let Some(retry) = lost.get(name) else { continue };
            self.choices.insert(name, retry.choices.clone());
            if let Some(note) = &retry.note {
                self.notes.insert(name, note.clone());
            }
            if let Some(root) = &retry.own_lock {
                sites.return_to_own(root);
            }
            again.push(index);
        }
        again
    }

    fn planned(&self, sites: &mut Sites, index: usize) -> Result<Plan, Failure> {
        let request = &self.requests[index];
        let Package { name, version, .. } = request.package;
        self.planner
            .progress
            .status("Building", &format!("{name} {version} at {}", request.side.name()));
        let start = Instant::now();
        let plan = self.planner.plan(sites, request, &self.choice(request), self.directory.path());
        let what = format!("cargo for {name} at {}", request.side.name());
        self.planner.progress.took(&what, start.elapsed());
        plan
    }

    /// The features that a package is looked at with.
    pub(super) fn choice(&self, request: &Request<'_>) -> Choice {
        let choice = self.choices.get(request.package.name.as_str()).and_then(VecDeque::front);
        choice.cloned().unwrap_or_default()
    }

    fn replayed(&self, Job { index, plan }: Job) -> Result<Documented, Failure> {
        let request = &self.requests[index];
        let (json, notes) = self.kept_or(&plan, || self.replay(index, &plan))?;
        Ok(self.documented(request, plan, json, notes))
    }

    /// What is kept of the same plan, or else what `replay` makes.
    pub(super) fn kept_or(
        &self,
        plan: &Plan,
        replay: impl FnOnce() -> Result<Replayed, Failure>,
    ) -> Result<(PathBuf, Vec<String>), Failure> {
        let Planner { settings, repository, .. } = &self.planner;
        let slot = Slot::of(plan, settings, &repository.cache(&settings.cache));
        if let Some(json) = slot.as_ref().and_then(Slot::found) {
            return Ok((json, Vec::new()));
        }
        let Replayed { json, notes } = replay()?;
        Ok(match slot.filter(|_| notes.is_empty()) {
            Some(slot) => (slot.kept(json), notes),
            None => (json, notes),
        })
    }

    pub(super) fn documented(
        &self,
        request: &Request<'_>,
        plan: Plan,
        json: PathBuf,
        notes: Vec<String>,
    ) -> Documented {
        let toolchain = &self.planner.settings.toolchain;
        let directory = PathBuf::from(&plan.record.directory);
        let edition = plan.record.edition();
        Documented {
            json,
            directory: plan.site.place(request.tree, &directory),
            root: plan.site.root,
            edition: edition.and_then(|it| it.parse().ok()).unwrap_or(2015),
            features: plan.record.features(),
            target: plan.record.target().unwrap_or_else(|| toolchain.host.clone()),
            toolchain: toolchain.version.clone(),
            artifacts: plan.artifacts,
            reaches_outside: plan.reaches_outside,
            notes: plan.notes.into_iter().chain(notes).collect(),
            _directory: Arc::clone(&self.directory),
        }
    }

    fn replay(&self, index: usize, plan: &Plan) -> Result<Replayed, Failure> {
        let request = &self.requests[index];
        let Planner { settings, progress, .. } = &self.planner;
        let (name, side) = (&request.package.name, request.side.name());
        let failure = |cause: String| {
            let hint = match cause.contains("signal") {
                // That is how rustdoc meets a full disk, and the system a full memory.
                true => "free memory or disk space; CARGO_STABILITY_CACHE names another directory"
                    .to_owned(),
                false => format!("`cargo rustdoc --lib -p {name}` in {side} has to succeed"),
            };
            Failure::new(doing(request), cause, hint)
        };
        let start = Instant::now();
        let scratch = tempfile::tempdir_in(self.directory.path());
        let scratch = scratch.map_err(|error| failure(error.to_string()))?.keep();
        let cancelled = || self.is_lost(name);
        let borrows = plan.site.own.is_some();
        let is_last = |cause: &str| self.retry(index, cause, borrows).is_none();
        let (cancelled, is_last) = (&cancelled, &is_last);
        let replay = Replay { plan, settings, scratch: &scratch, cancelled, is_last };
        let replayed = replay.run().map_err(failure).inspect_err(|failure| {
            self.give_up(index, failure, borrows);
        })?;
        progress.took(&format!("rustdoc of {name} at {side}"), start.elapsed());
        Ok(replayed)
    }
}

fn next(queue: &Mutex<mpsc::Receiver<Job>>) -> Option<Job> {
    queue.lock().ok()?.recv().ok()
}

/// Head's manifest chooses the features; base's only for what head no longer has. What a feature
/// switches on that base does not have is news to every client, so it is left out.
fn choices_of<'a>(
    requests: &'a [Request<'a>],
    settings: &Settings,
) -> Result<BTreeMap<&'a str, VecDeque<Choice>>, Failure> {
    let packages: Vec<&Package> = requests.iter().map(|request| request.package).collect();
    let mut result = BTreeMap::new();
    for side in [Side::Base, Side::Head] {
        for request in requests.iter().filter(|request| request.side == side) {
            let choices = choices(request.package, request.policy, settings);
            let named = |it: &&&Request<'_>| it.package.name == request.package.name;
            let base = requests.iter().filter(|it| it.side == Side::Base).find(|it| named(&it));
            let choices: Vec<Choice> = match base {
                Some(base) if settings.set != FeatureSet::News => {
                    choices.into_iter().map(|it| it.had_by(base.package)).collect()
                }
                _ => choices,
            };
            if let Some(name) = choices.iter().find_map(|choice| choice.given_unknown(&packages)) {
                let cause = format!("no package that is compared has the feature `{name}`");
                let hint = "`cargo add` and the manifest list the features there are";
                return Err(Failure::new("choosing features", cause, hint));
            }
            result.insert(request.package.name.as_str(), VecDeque::from(choices));
        }
    }
    Ok(result)
}

/// A place for what several builds of one call have in common, and no later one: the working tree
/// may be another one then.
pub fn session(repository: &Repository, cache: &Path) -> Result<Arc<TempDir>, Failure> {
    directory(&repository.cache(cache).join("runs")).map(Arc::new)
}

/// A directory for what this run alone needs, beside those of runs that go on now. What was left
/// behind by one that was killed is taken away after a day.
fn directory(runs: &Path) -> Result<TempDir, Failure> {
    let made = || -> io::Result<TempDir> {
        fs::create_dir_all(runs)?;
        for entry in fs::read_dir(runs)?.flatten() {
            let age = entry.metadata().and_then(|data| data.modified()).map(|time| time.elapsed());
            if age.is_ok_and(|age| age.is_ok_and(|age| age > Duration::from_secs(24 * 60 * 60))) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        tempfile::tempdir_in(runs)
    };
    made().map_err(|error| {
        let doing = format!("creating a directory in {}", runs.display());
        Failure::new(doing, error.to_string(), "set CARGO_STABILITY_CACHE to another directory")
    })
}
