//! JSON Schema as far as our schemas and SARIF's use it. A keyword that is not known here fails,
//! so that nothing passes because it was not looked at.

use regex_lite::Regex;
use serde_json::Value;

pub struct Schema {
    root: Value,
    /// Objects may have no other members than the schema tells of.
    closed: bool,
}

impl Schema {
    pub fn new(text: &str) -> Schema {
        Schema { root: serde_json::from_str(text).unwrap(), closed: false }
    }

    /// What it leaves open for later versions is refused.
    pub fn closed(self) -> Schema {
        Schema { closed: true, ..self }
    }

    /// The part of the schema at a pointer.
    pub fn at(self, pointer: &str) -> Schema {
        let mut root = self.root.clone();
        root["properties"] = Value::Null;
        let part = self.root.pointer(pointer).unwrap().clone();
        part.as_object().unwrap().iter().for_each(|(key, value)| root[key] = value.clone());
        let own = ["definitions", "$schema"];
        let known = |key: &String| own.contains(&key.as_str()) || part.get(key).is_some();
        root.as_object_mut().unwrap().retain(|key, _| known(key));
        Schema { root, ..self }
    }

    /// Panics with everything that is wrong.
    pub fn hold(&self, value: &Value) {
        let wrong = self.check(&self.root, value, "");
        assert!(wrong.is_empty(), "{wrong:#?}\nin {value:#}");
    }

    fn check(&self, schema: &Value, value: &Value, at: &str) -> Vec<String> {
        let Value::Object(keywords) = schema else {
            return if schema == &Value::Bool(false) {
                vec![format!("{at}: not allowed")]
            } else {
                vec![]
            };
        };
        keywords
            .iter()
            .flat_map(|(word, rule)| self.keyword(schema, word, rule, value, at))
            .collect()
    }

    fn keyword(
        &self,
        schema: &Value,
        word: &str,
        rule: &Value,
        value: &Value,
        at: &str,
    ) -> Vec<String> {
        let is = |holds: bool| match holds {
            true => vec![],
            false => vec![format!("{at}: {value} against `{word}`: {rule}")],
        };
        let of = |rules: &Value| -> Vec<Vec<String>> {
            rules.as_array().unwrap().iter().map(|it| self.check(it, value, at)).collect()
        };
        let length = value.as_array().map_or(0, Vec::len) as u64;
        match word {
            "$schema" | "$id" | "title" | "description" | "default" | "definitions" => vec![],
            "$ref" => {
                let pointer = rule.as_str().unwrap().strip_prefix('#').unwrap();
                self.check(self.root.pointer(pointer).unwrap(), value, at)
            }
            "type" => is(one_or_more(rule).any(|it| is_a(value, it.as_str().unwrap()))),
            "enum" => is(rule.as_array().unwrap().contains(value)),
            "const" => is(rule == value),
            "anyOf" => is(of(rule).iter().any(Vec::is_empty)),
            "oneOf" => match of(rule).iter().filter(|it| it.is_empty()).count() {
                1 => vec![],
                _ => of(rule).into_iter().flatten().chain(is(false)).collect(),
            },
            "pattern" => is(value
                .as_str()
                .is_none_or(|it| Regex::new(rule.as_str().unwrap()).unwrap().is_match(it))),
            "format" => is(value.as_str().is_none_or(|it| has_format(it, rule.as_str().unwrap()))),
            "minimum" => is(value.as_f64().is_none_or(|it| it >= rule.as_f64().unwrap())),
            "maximum" => is(value.as_f64().is_none_or(|it| it <= rule.as_f64().unwrap())),
            "minItems" => is(!value.is_array() || length >= rule.as_u64().unwrap()),
            "uniqueItems" => is(value.as_array().is_none_or(|items| {
                items.iter().enumerate().all(|(index, it)| !items[..index].contains(it))
            })),
            "items" => members(value, |_, it, at| self.check(rule, it, at), at),
            "required" => is(!value.is_object()
                || rule
                    .as_array()
                    .unwrap()
                    .iter()
                    .all(|it| value.get(it.as_str().unwrap()).is_some())),
            "properties" => members(
                value,
                |name, it, at| match rule.get(name) {
                    Some(rule) => self.check(rule, it, at),
                    None if self.closed => vec![format!("{at}: not in the schema")],
                    None => vec![],
                },
                at,
            ),
            "additionalProperties" => members(
                value,
                |name, it, at| match schema["properties"].get(name) {
                    Some(_) => vec![],
                    None => self.check(rule, it, at),
                },
                at,
            ),
            unknown => panic!("the keyword `{unknown}` is not known here"),
        }
    }
}

/// What is wrong with the members of an object or list.
fn members(
    value: &Value,
    check: impl Fn(&str, &Value, &str) -> Vec<String>,
    at: &str,
) -> Vec<String> {
    let named: Vec<(String, &Value)> = match value {
        Value::Object(it) => it.iter().map(|(name, it)| (name.clone(), it)).collect(),
        Value::Array(it) => {
            it.iter().enumerate().map(|(index, it)| (index.to_string(), it)).collect()
        }
        _ => vec![],
    };
    named.iter().flat_map(|(name, it)| check(name, it, &format!("{at}/{name}"))).collect()
}

fn one_or_more(value: &Value) -> impl Iterator<Item = &Value> {
    match value {
        Value::Array(several) => several.iter(),
        one => std::slice::from_ref(one).iter(),
    }
}

fn is_a(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        unknown => panic!("no type `{unknown}`"),
    }
}

fn has_format(text: &str, format: &str) -> bool {
    let is_address = text
        .bytes()
        .all(|it| it.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&it));
    match format {
        "uri" => is_address && Regex::new("^[A-Za-z][A-Za-z0-9+.-]*:").unwrap().is_match(text),
        "uri-reference" => is_address,
        unknown => panic!("the format `{unknown}` is not known here"),
    }
}
