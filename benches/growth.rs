//! What lowering, pairing and the rules cost: for a thousand, ten thousand and a hundred thousand
//! items of a made-up library, and for a few real ones. `cargo bench` shows the time for one item
//! behind each figure; it has to stay what it is from end to end.

#[path = "growth/library.rs"]
mod library;
#[path = "growth/record.rs"]
mod record;

use cargo_stability::api::Api;
use cargo_stability::lower::{self, Context};
use cargo_stability::sides::Pair;
use cargo_stability::{pair, rules};
use divan::Bencher;
use divan::counter::ItemsCount;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// Dependencies of our own.
const REAL: [&str; 3] = ["semver", "serde_json", "clap_builder"];

fn main() {
    divan::main();
}

fn lowered(json: &[u8]) -> Api {
    let context = Context { edition: 2024, ..Context::default() };
    lower::lower(json, &context).expect("the installed toolchain writes what can be read")
}

fn apis(items: usize) -> Pair<Api> {
    record::synthetic(items).map(|json| lowered(&json))
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn lowering(bencher: Bencher, items: usize) {
    let json = record::synthetic(items).base;
    bencher.counter(ItemsCount::new(items)).bench_local(|| lowered(&json));
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn pairing(bencher: Bencher, items: usize) {
    let apis = apis(items);
    let counted = bencher.counter(ItemsCount::new(items));
    counted.with_inputs(|| apis.as_ref().map(Api::clone)).bench_local_values(pair::pair);
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn judging(bencher: Bencher, items: usize) {
    let apis = apis(items);
    let counted = bencher.counter(ItemsCount::new(items));
    counted.with_inputs(|| apis.as_ref().map(Api::clone)).bench_local_values(rules::judge);
}

#[divan::bench(args = REAL)]
fn lowering_real(bencher: Bencher, package: &str) {
    let json = record::real(package);
    let items = lowered(&json).items();
    bencher.counter(ItemsCount::new(items)).bench_local(|| lowered(&json));
}

#[divan::bench(args = REAL)]
fn judging_real(bencher: Bencher, package: &str) {
    let api = lowered(&record::real(package));
    let counted = bencher.counter(ItemsCount::new(api.items()));
    let both = || Pair { base: api.clone(), head: api.clone() };
    counted.with_inputs(both).bench_local_values(rules::judge);
}
