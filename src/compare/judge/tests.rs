use super::*;
use crate::finding::Place;
use crate::sides::Side;

fn outcome(result: Result<Vec<Finding>, Failures>) -> Outcome {
    let found = |findings| Found {
        findings,
        surface: Surface::default(),
        offered: ["tree::both", "tree::only_b"].map(str::to_owned).into(),
        suspects: Vec::new(),
        needs: Needs::default(),
    };
    Outcome { coverage: Coverage::default(), result: result.map(found), lasts: true }
}

fn lost(path: &str) -> Finding {
    let place = Place::new(path, None);
    let rule = rules::all().into_iter().find(|it| it.id == "item-removed");
    Finding {
        rule: rule.expect("the rule of removed items"),
        path: path.to_owned(),
        other_paths: Vec::new(),
        kind: "function".into(),
        summary: format!("`{path}` was removed"),
        hazard: None,
        anchor: None,
        base: Some(place),
        head: None,
        client: None,
        cause: None,
        feature_sets: Vec::new(),
    }
}

#[test]
fn each_target_of_the_manifest_has_a_say() {
    let way = |target: &str| Way { set: FeatureSet::Chosen, target: Some(target.to_owned()) };
    let failure = Failure::new("building for c", "no library", "install it");
    let further = vec![
        (way("b"), outcome(Ok(vec![lost("tree::both"), lost("tree::only_b")]))),
        (way("c"), outcome(Err(vec![(Side::Base, failure)]))),
    ];
    let chosen = outcome(Ok(vec![lost("tree::both")]));
    let judged = merged(&way("a"), chosen, further);
    let Ok(Judged { findings, unread, .. }) = judged else { panic!("no answer") };
    let told: Vec<_> =
        findings.iter().map(|it| (it.rule.id, &*it.path, it.feature_sets.join(" "))).collect();
    let only_b = "the features chosen for b".to_owned();
    let expected =
        [("item-removed", "tree::both", String::new()), ("item-removed", "tree::only_b", only_b)];
    assert_eq!(told, expected);
    assert_eq!(unread.len(), 1);
}
