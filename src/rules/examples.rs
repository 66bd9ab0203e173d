//! An example of every rule: what base and head say, and a client that notices.
//!
//! The examples are cases of `test-crates/`, so rustc and the tool have judged each of them.

/// A change, small enough to be read at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The rule that tells of it.
    pub rule: &'static str,
    /// Its folder below `test-crates/`; none if a manifest changed and no source.
    pub case: Option<&'static str>,
    /// The source of base, or what its manifest says.
    pub base: &'static str,
    /// The same of head.
    pub head: &'static str,
    /// Code or a manifest downstream that the change matters to.
    pub client: &'static str,
}

/// The example of a rule. `unexplained` has none: if we knew one, it would have a rule.
pub fn example(rule: &str) -> Option<&'static Example> {
    SOURCES.iter().chain(MANIFESTS).find(|it| it.rule == rule)
}

/// The examples of what a manifest says, where the client is a manifest too.
const MANIFESTS: &[Example] = &[
    Example {
        rule: "dependency-incompatible",
        case: None,
        base: "[dependencies]\nnode = \"1\" # and `pub fn root() -> node::Node`",
        head: "[dependencies]\nnode = \"2\"",
        client: "[dependencies]\ntree = \"1\"\nnode = \"1\" # and `let root: node::Node = tree::root();`",
    },
    Example {
        rule: "item-behind-feature",
        case: None,
        base: "pub fn draw() {}",
        head: "#[cfg(feature = \"draw\")]\npub fn draw() {}",
        client: "[dependencies]\ntree = \"1\" # and calls `tree::draw()`",
    },
    Example {
        rule: "reexport-origin-changed",
        case: None,
        base: "pub use node::Node;",
        head: "pub struct Node;",
        client: "fn client(it: node::Node) -> tree::Node { it }",
    },
    Example {
        rule: "feature-added",
        case: None,
        base: "[features]\nserde = []",
        head: "[features]\nserde = []\nrayon = []",
        client: "[dependencies]\ntree = { version = \"1\", features = [\"serde\"] }",
    },
    Example {
        rule: "feature-no-longer-default",
        case: None,
        base: "[features]\ndefault = [\"std\"]\nstd = []",
        head: "[features]\ndefault = []\nstd = []",
        client: "[dependencies]\ntree = \"1\" # and uses what needs `std`",
    },
    Example {
        rule: "feature-no-longer-enables",
        case: None,
        base: "[features]\nfull = [\"io\", \"time\"]\nio = []\ntime = []",
        head: "[features]\nfull = [\"io\"]\nio = []\ntime = []",
        client: "[dependencies]\n\
                 tree = { version = \"1\", features = [\"full\"] } # and uses what needs `time`",
    },
    Example {
        rule: "feature-removed",
        case: None,
        base: "[features]\nserde = []\nrayon = []",
        head: "[features]\nserde = []",
        client: "[dependencies]\ntree = { version = \"1\", features = [\"rayon\"] }",
    },
    Example {
        rule: "crate-type-removed",
        case: None,
        base: "[lib]\ncrate-type = [\"lib\", \"cdylib\"]",
        head: "[lib]\ncrate-type = [\"lib\"]",
        client: "cc main.c -ltree",
    },
    Example {
        rule: "library-kind-changed",
        case: None,
        base: "[lib]\nproc-macro = false # and `pub struct Node;`",
        head: "[lib]\nproc-macro = true",
        client: "use tree::Node;",
    },
    Example {
        rule: "library-renamed",
        case: None,
        base: "[lib]\nname = \"tree\"",
        head: "[lib]\nname = \"forest\"",
        client: "use tree as _;",
    },
    Example {
        rule: "links-added",
        case: None,
        base: "[package]\nname = \"tree\"",
        head: "[package]\nname = \"tree\"\nlinks = \"quarry\"",
        client: "[dependencies]\ntree = \"1\"\nquarry-sys = \"1\" # which has `links = \"quarry\"`",
    },
    Example {
        rule: "links-removed",
        case: None,
        base: "[package]\nlinks = \"quarry\" # and `cargo::metadata=include=…` from build.rs",
        head: "[package]\nname = \"tree\"",
        client: "fn main() { std::env::var(\"DEP_QUARRY_INCLUDE\").unwrap(); } // build.rs",
    },
    Example {
        rule: "rust-version-raised",
        case: None,
        base: "[package]\nrust-version = \"1.74\"",
        head: "[package]\nrust-version = \"1.85\"",
        client: "[package]\nrust-version = \"1.74\"",
    },
];

/// A file of a case.
macro_rules! source {
    ($case:literal, $file:literal) => {
        include_str!(concat!("../../test-crates/", $case, "/", $file))
    };
}

macro_rules! sources {
    ($($rule:literal: $case:literal;)*) => {
        &[$(Example {
            rule: $rule,
            case: Some($case),
            base: source!($case, "base.rs"),
            head: source!($case, "head.rs"),
            client: source!($case, "client.rs"),
        }),*]
    };
}

/// A line a rule, in the order of their names.
const SOURCES: &[Example] = sources! {
    "associated-constant-added": "constants/associated-constant-added";
    "associated-constant-removed": "constants/associated-constant-removed";
    "associated-type-bound-added": "traits/associated-type-bound-added";
    "associated-type-bound-removed": "traits/associated-type-bound-removed";
    "auto-trait-impl-added": "autotraits/gained";
    "auto-trait-impl-narrowed": "autotraits/narrowed-box-to-vec";
    "auto-trait-impl-removed": "autotraits/lost-through-raw-pointer";
    "blanket-impl-added": "impls/blanket-added-collides";
    "bound-added": "generics/bound-added-to-struct";
    "bound-removed": "generics/bound-removed";
    "capability-added": "structs/empty-braced-to-unit";
    "constant-type-changed": "constants/type-changed";
    "constant-value-changed": "constants/value-changed";
    "constructible-struct-field-added": "structs/field-added-to-constructible";
    "constructor-removed": "names/constructor-removed-by-alias";
    "deref-target-changed": "impls/deref-target-changed";
    "derive-helper-added": "macros/derive-helper-added";
    "derive-helper-removed": "macros/derive-helper-removed";
    "derived-order-changed": "impls/derived-order-of-fields-changed";
    "discriminant-changed": "enums/discriminant-changed";
    "drop-glue-added": "impls/drop-glue-added";
    "drop-impl-added": "impls/drop-added";
    "dyn-associated-type-added": "sealing/associated-type-added-to-objects";
    "dyn-compatibility-added": "traits/dyn-gained-by-excuse";
    "dyn-compatibility-removed": "traits/dyn-lost-by-where-clause";
    "enum-cast-removed": "enums/cast-removed-by-data";
    "function-abi-changed": "functions/abi-changed";
    "function-async-changed": "functions/async-added";
    "function-capture-added": "lifetimes/capture-added";
    "function-const-added": "functions/const-added";
    "function-const-removed": "functions/const-removed";
    "function-export-name-changed": "functions/no-mangle-removed";
    "function-parameter-added": "functions/parameter-added";
    "function-parameter-generalized": "functions/option-generalized";
    "function-parameter-removed": "functions/parameter-removed";
    "function-parameter-type-changed": "functions/parameter-becomes-mutable-reference";
    "function-receiver-changed": "functions/receiver-reference-to-value";
    "function-return-type-changed": "functions/return-type-changed";
    "function-return-type-refined": "functions/return-impl-trait-refined";
    "function-target-feature-added": "functions/target-feature-added";
    "function-unsafe-added": "functions/unsafe-added";
    "function-unsafe-removed": "functions/unsafe-removed";
    "function-variadic-changed": "functions/variadic-removed";
    "generic-parameter-added": "generics/parameter-added";
    "generic-parameter-default-added": "generics/default-added";
    "generic-parameter-default-changed": "generics/default-changed";
    "generic-parameter-default-removed": "generics/default-removed";
    "generic-parameter-defaulted-added": "generics/parameter-defaulted-added";
    "generic-parameter-kind-changed": "generics/type-parameter-becomes-const";
    "generic-parameter-removed": "generics/parameter-removed";
    "impl-associated-type-changed": "impls/iterator-item-changed";
    "impl-trait-argument-changed": "generics/named-parameter-to-impl-trait";

    "indirection-removed": "types/private-box-gone";
    "item-added": "names/item-added";
    "item-deprecated": "deprecation/function";
    "item-hidden": "names/item-hidden";
    "item-kind-changed": "names/kind-struct-to-enum";
    "item-moved-between-crates": "names/moved-to-std";
    "item-path-added": "names/path-added";
    "item-path-removed": "names/reexport-removed";
    "item-removed": "names/function-removed";
    "item-undeprecated": "deprecation/lifted";
    "lifetime-binding-changed": "generics/early-bound-lifetime-by-redundant-bound";
    "lifetime-bound-added": "lifetimes/outlives-added-to-struct";
    "lifetime-bound-removed": "lifetimes/static-bound-removed";
    "macro-arm-added": "macros/arm-added";
    "macro-arm-removed": "macros/arm-removed";
    "macro-arm-taken-over": "macros/arm-taken-over";
    "macro-matcher-changed": "macros/fragment-narrowed";
    "method-added": "functions/method-added";
    "method-removed": "functions/method-removed";
    "must-use-added": "functions/must-use-added";
    "must-use-removed": "functions/must-use-removed";
    "no-std-removed": "names/no-std-removed";
    "non-exhaustive-added": "exhaustive/struct-literal";
    "non-exhaustive-removed": "exhaustive/removed-from-struct";
    "non-exhaustive-variant-added": "enums/non-exhaustive-variant-added";
    "object-lifetime-default-changed": "lifetimes/dyn-default-by-written-bound";
    "promotion-removed": "impls/promotion-removed";
    "repr-added": "layout/repr-c-added";
    "repr-changed": "layout/align-added-forbids-packing";
    "repr-removed": "layout/align-removed";
    "sealed-supertrait-added": "sealing/sealed-supertrait-added";
    "size-removed": "types/size-lost-through-private-field";
    "static-mutability-changed": "constants/static-made-immutable";
    "static-type-changed": "constants/static-type-changed";
    "static-unsafe-changed": "constants/foreign-static-becomes-unsafe";
    "struct-field-added": "structs/field-added-to-non-exhaustive";
    "struct-field-private": "structs/field-made-private";
    "struct-field-public": "structs/field-made-public";
    "struct-field-removed": "structs/field-removed";
    "struct-field-type-changed": "structs/field-type-changed";
    "struct-kind-changed": "structs/braced-to-tuple";
    "structural-match-removed": "impls/structural-match-removed";
    "supertrait-added": "traits/supertrait-added";
    "supertrait-removed": "traits/supertrait-removed";
    "trait-constant-type-changed": "traits/constant-type-changed";
    "trait-impl-added": "impls/impl-added";
    "trait-impl-narrowed": "impls/narrowed-by-bound";
    "trait-impl-removed": "impls/clone-removed";
    "trait-impl-widened": "impls/widened";
    "trait-item-default-added": "traits/default-added";
    "trait-item-default-removed": "traits/default-body-removed";
    "trait-item-removed": "traits/item-removed";
    "trait-method-loosened": "traits/method-unsafe-removed";
    "trait-provided-item-added": "traits/provided-method-added";
    "trait-required-item-added": "traits/required-method-added";
    "trait-sealed": "sealing/required-method-seals";
    "trait-unsafe-added": "traits/unsafe-added";
    "trait-unsafe-removed": "traits/unsafe-removed";
    "trait-unsealed": "sealing/unsealed";
    "type-alias-changed": "types/alias-changed";
    "unsafe-function-target-feature-added": "functions/target-feature-of-unsafe-methods";
    "union-field-added": "structs/union-field-added";
    "union-field-removed": "structs/union-field-removed";
    "union-field-type-changed": "structs/union-field-type-changed";
    "unsizing-removed": "types/unsizing-removed";
    "variance-changed": "lifetimes/covariance-lost-through-mutex";
    "variant-added": "enums/variant-added";
    "variant-field-added": "enums/variant-field-added-to-braced";
    "variant-field-removed": "enums/variant-field-removed";
    "variant-field-type-changed": "enums/variant-field-type-changed";
    "variant-kind-changed": "enums/braced-variant-to-tuple";
    "variant-removed": "enums/variant-removed";
};
