//! Dependencies of packages that were documented, documented too: cargo is asked for both in one
//! call, so that a dependency has the features that the package gives it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::thread;

use super::call::Asked;
use super::plan::{Plan, doing};
use super::replay::Replay;
use super::run::Run;
use super::{Artifact, Companions, Documented, Request};
use crate::failure::Failure;

impl Run<'_> {
    /// Documents the dependencies asked for, with the features that each request's package gives them.
    pub fn companions(&self, asked: &[Companions<'_>]) -> Vec<Vec<Result<Documented, Failure>>> {
        asked.iter().map(|asked| self.companions_of(asked)).collect()
    }

    fn companions_of(&self, asked: &Companions<'_>) -> Vec<Result<Documented, Failure>> {
        let request = &self.requests[asked.request];
        let mut plans = BTreeMap::new();
        for together in apart(&asked.artifacts) {
            plans.extend(self.planned_with(request, &together, Asked::With(&together)));
        }
        // Cargo documents one library of a name at a time: not a package's own next version with
        // it, whose items it hands on.
        for &artifact in &asked.artifacts {
            if plans.get(&artifact.id).is_some_and(Result::is_err) {
                let alone = self.planned_with(request, &[artifact], Asked::Alone(artifact));
                plans.extend(alone.into_iter().filter(|(_, plan)| plan.is_ok()));
            }
        }
        thread::scope(|scope| {
            let mut replays = Vec::new();
            for &artifact in &asked.artifacts {
                let plan = plans.remove(&artifact.id);
                replays.push(scope.spawn(move || self.companion(request, artifact, plan)));
            }
            replays
                .into_iter()
                .map(|it| it.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
                .collect()
        })
    }

    /// One call of cargo for companions of different names, with the package or alone.
    fn planned_with(
        &self,
        request: &Request<'_>,
        artifacts: &[&Artifact],
        asked: Asked<'_>,
    ) -> BTreeMap<String, Result<Plan, Failure>> {
        let all = |failure: &Failure| {
            artifacts.iter().map(|it| (it.id.clone(), Err(failure.clone()))).collect()
        };
        let Some(site) = self.sites.known(request) else { return BTreeMap::new() };
        let names: Vec<&str> = artifacts.iter().map(|it| it.name.as_str()).collect();
        let what = format!("{}, used by {}", names.join(", "), request.package.name);
        self.planner.progress.status("Following", &format!("{what} at {}", request.side.name()));
        let choice = self.choice(request);
        let outcome = self.planner.call(site, request, &choice, asked, self.directory.path());
        let mut outcome = match outcome {
            Ok(outcome) => outcome,
            Err(failure) => return all(&failure),
        };
        let mut plans = BTreeMap::new();
        for artifact in artifacts {
            let own = |it: &super::intercept::Record| {
                let is = |name: &str, value: &str| it.variable(name).is_some_and(|it| it == value);
                is("CARGO_PKG_NAME", &artifact.name)
                    && is("CARGO_PKG_VERSION", &artifact.version.to_string())
            };
            let (records, rest) = outcome.records.into_iter().partition(own);
            outcome.records = rest;
            let records: Vec<_> = records;
            let package = records.first().and_then(|it| it.variable("CARGO_MANIFEST_DIR"));
            let plan = match package.map(PathBuf::from) {
                Some(package) => self
                    .planner
                    .planned(site, &package, records, &outcome.messages)
                    .map(|plan| Plan { is_published: !artifact.local, notes: Vec::new(), ..plan }),
                None => Err(self.unplanned(request, artifact, &outcome.said)),
            };
            plans.insert(artifact.id.clone(), plan);
        }
        plans
    }

    fn unplanned(&self, request: &Request<'_>, artifact: &Artifact, said: &str) -> Failure {
        let cause = super::diagnostics::first_errors(said);
        let cause = if cause.is_empty() { "cargo documented nothing".to_owned() } else { cause };
        let hint = "report it with the two manifests: it was built as a dependency";
        Failure::new(about(request, artifact), cause, hint)
    }

    fn companion(
        &self,
        request: &Request<'_>,
        artifact: &Artifact,
        plan: Option<Result<Plan, Failure>>,
    ) -> Result<Documented, Failure> {
        let missing = || Err(self.unplanned(request, artifact, ""));
        let plan = plan.unwrap_or_else(missing)?;
        let failure = |cause: String| {
            let hint = format!("`cargo rustdoc --lib -p {}` has to succeed", artifact.id);
            Failure::new(about(request, artifact), cause, hint)
        };
        let (json, notes) = self.kept_or(&plan, || {
            let scratch = tempfile::tempdir_in(self.directory.path());
            let scratch = scratch.map_err(|error| failure(error.to_string()))?.keep();
            let settings = self.planner.settings;
            let (cancelled, is_last) = (&|| false, &|_: &str| true);
            let replay = Replay { plan: &plan, settings, scratch: &scratch, cancelled, is_last };
            replay.run().map_err(failure)
        })?;
        Ok(self.documented(request, plan, json, notes))
    }
}

/// The artifacts in groups of different names: cargo documents one package of a name at a time.
fn apart<'a>(artifacts: &[&'a Artifact]) -> Vec<Vec<&'a Artifact>> {
    let mut groups: Vec<Vec<&Artifact>> = Vec::new();
    for artifact in artifacts {
        let free = groups.iter_mut().find(|it| it.iter().all(|it| it.name != artifact.name));
        match free {
            Some(group) => group.push(artifact),
            None => groups.push(vec![artifact]),
        }
    }
    groups
}

fn about(request: &Request<'_>, artifact: &Artifact) -> String {
    let Artifact { name, version, .. } = artifact;
    format!("{}: reading `{name}` {version}, which it uses", doing(request))
}
