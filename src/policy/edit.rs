//! An acceptance as text in a manifest that is otherwise left as it is.

use super::Acceptance;
use semver::Version;
use toml_edit::{
    Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, TomlError, Value,
};

/// Where acceptances stand.
const SECTION: [&str; 3] = ["package", "metadata", "stability"];

/// The manifest with this acceptance, in place of one with the same fingerprint. The error says
/// what of the manifest makes no sense.
pub fn with_acceptance(manifest: &str, acceptance: &Acceptance) -> Result<String, String> {
    let parsed = manifest.parse::<DocumentMut>();
    let mut document = parsed.map_err(|error: TomlError| error.to_string())?;
    let mut table: &mut dyn TableLike = document.as_table_mut();
    let mut is_inline = false;
    for key in SECTION {
        let item = table.entry(key).or_insert_with(|| fresh(is_inline));
        is_inline = item.is_inline_table();
        table = item.as_table_like_mut().ok_or_else(|| format!("`{key}` is no table"))?;
    }
    let list = table.entry("accept").or_insert_with(|| match is_inline {
        true => Item::Value(Value::Array(Array::new())),
        false => Item::ArrayOfTables(ArrayOfTables::new()),
    });
    let is_new = add(list, acceptance).ok_or("`accept` is no array of tables")?;
    let mut text = document.to_string().replace("\r\n", "\n");
    if is_new {
        part(&mut text, &manifest.replace("\r\n", "\n"));
    }
    Ok(if manifest.contains("\r\n") { text.replace('\n', "\r\n") } else { text })
}

/// Puts a blank line between the table that is new in `text` and the one behind it.
fn part(text: &mut String, before: &str) {
    let same = text.bytes().zip(before.bytes()).take_while(|(now, then)| now == then).count();
    let end = same + text.len().saturating_sub(before.len());
    // What the new table and the one behind it begin with alike has moved the end into a line.
    let Some(new) = text.get(..end).and_then(|it| Some(&it[..=it.rfind('\n')?])) else { return };
    let rest = &text[new.len()..];
    if !(rest.is_empty() || rest.starts_with('\n') || new.ends_with("\n\n")) {
        text.insert(new.len(), '\n');
    }
}

/// The entry by which the manifest accepts this break already: of the same fingerprint, path and
/// rule. One that is about something else, or that makes no sense, accepts nothing.
pub fn standing(manifest: &str, acceptance: &Acceptance) -> Option<Acceptance> {
    let document = manifest.parse::<DocumentMut>().ok()?;
    let mut table: &dyn TableLike = document.as_table();
    for key in SECTION {
        table = table.get(key)?.as_table_like()?;
    }
    let list = table.get("accept")?;
    let tables = list.as_array_of_tables().into_iter().flatten().map(|it| it as &dyn TableLike);
    let inline = list.as_array().into_iter().flatten().filter_map(Value::as_inline_table);
    let entries = tables.chain(inline.map(|it| it as &dyn TableLike));
    entries.filter(|entry| is_of(*entry, acceptance)).find_map(|entry| {
        let text = |key: &str| entry.get(key)?.as_str().map(str::to_owned);
        let until = text("until").map(|version| Version::parse(&version)).transpose().ok()?;
        let found = Acceptance { reason: text("reason")?, until, ..acceptance.clone() };
        let is_it = text("path")? == found.path && text("rule")? == found.rule;
        is_it.then_some(found)
    })
}

/// A table that shows itself only where it has keys of its own.
fn fresh(is_inline: bool) -> Item {
    if is_inline {
        return Item::Value(Value::InlineTable(InlineTable::new()));
    }
    let mut table = Table::new();
    table.set_implicit(true);
    Item::Table(table)
}

/// Puts the entry into the list, in either of the two ways to write one; says whether it is a table
/// of its own that was not there.
fn add(list: &mut Item, acceptance: &Acceptance) -> Option<bool> {
    if let Some(entries) = list.as_array_of_tables_mut() {
        let known = entries.iter().position(|entry| is_of(entry, acceptance));
        match known.and_then(|index| entries.get_mut(index)) {
            Some(entry) => fill(entry, acceptance),
            None => {
                let mut entry = Table::new();
                fill(&mut entry, acceptance);
                entries.push(entry);
                return Some(true);
            }
        }
        return Some(false);
    }
    let entries = list.as_array_mut()?;
    let tables = || entries.iter().map(Value::as_inline_table);
    let known = tables().position(|entry| entry.is_some_and(|entry| is_of(entry, acceptance)));
    match known.and_then(|index| entries.get_mut(index)?.as_inline_table_mut()) {
        Some(entry) => fill(entry, acceptance),
        None => {
            let mut entry = InlineTable::new();
            fill(&mut entry, acceptance);
            entries.push(entry);
        }
    }
    Some(false)
}

fn is_of(entry: &dyn TableLike, acceptance: &Acceptance) -> bool {
    let fingerprint = entry.get("fingerprint").and_then(Item::as_str);
    fingerprint.is_some_and(|it| it.eq_ignore_ascii_case(&acceptance.fingerprint))
}

fn fill(entry: &mut dyn TableLike, acceptance: &Acceptance) {
    let Acceptance { fingerprint, path, rule, reason, until } = acceptance;
    for (key, text) in
        [("fingerprint", fingerprint), ("path", path), ("rule", rule), ("reason", reason)]
    {
        put(entry, key, text);
    }
    match until {
        Some(version) => put(entry, "until", &version.to_string()),
        None => drop(entry.remove("until")),
    }
}

/// Sets a key, and leaves what stands around its value: a comment above all.
fn put(entry: &mut dyn TableLike, key: &str, text: &str) {
    let mut value = Value::from(text);
    if let Some(known) = entry.get(key).and_then(Item::as_value) {
        *value.decor_mut() = known.decor().clone();
    }
    entry.insert(key, Item::Value(value));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn acceptance(reason: &str) -> Acceptance {
        Acceptance {
            fingerprint: "3f0c9a1d2b4e".into(),
            path: "tree::open".into(),
            rule: "item-removed".into(),
            reason: reason.into(),
            until: None,
        }
    }

    #[test]
    fn an_entry_is_added_and_all_else_stays() {
        let plain = "# mine\n[package]  # tree\nname = 'tree'\n\n[dependencies]\na = \"1\"\n";
        let text = with_acceptance(plain, &acceptance("no \"use\"")).unwrap();
        let entry = "\n[[package.metadata.stability.accept]]\nfingerprint = \"3f0c9a1d2b4e\"\n\
                     path = \"tree::open\"\nrule = \"item-removed\"\nreason = 'no \"use\"'\n";
        assert_eq!(text.replace(entry, ""), plain);
        let windows = plain.replace('\n', "\r\n");
        let text = with_acceptance(&windows, &acceptance("why")).unwrap();
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        assert!(text.starts_with(&windows[..20]));
    }

    #[test]
    fn an_entry_takes_the_place_of_its_former_self() {
        let first = with_acceptance("[package]\nname = \"tree\"\n", &acceptance("one")).unwrap();
        let first = first.replace("\"one\"", "\"one\" # still");
        let again = with_acceptance(&first, &acceptance("two")).unwrap();
        assert_eq!(again, first.replace("\"one\"", "\"two\""));
        assert_eq!(standing(&again, &acceptance("three")), Some(acceptance("two")));
        let inline = "[package]\nmetadata.stability.accept = [{ fingerprint = \"3F0C9A1D2B4E\", path = \
                      \"tree::open\", rule = \"item-removed\", reason = \"two\" }]\n";
        assert_eq!(standing(inline, &acceptance("three")), Some(acceptance("two")));
        assert_eq!(standing(&again.replace("tree::open", "tree::shut"), &acceptance("a")), None);
        let other = Acceptance { fingerprint: "000000000000".into(), ..acceptance("three") };
        assert_eq!(standing(&again, &other), None);
        let both = with_acceptance(&again, &other).unwrap();
        assert_eq!(both.matches("[[package.metadata.stability.accept]]").count(), 2);
    }

    #[test]
    fn tables_may_be_written_in_a_line() {
        let manifests = [
            "[package]\nname = \"tree\"\nmetadata.stability.exclude = []\n",
            "[package]\nname = \"tree\"\nmetadata = { stability = { exclude = [] } }\n",
            "[package]\nname = \"tree\"\n[package.metadata.stability]\naccept = [{ fingerprint = \
             \"000000000000\" }]\n",
        ];
        for manifest in manifests {
            let text = with_acceptance(manifest, &acceptance("why")).unwrap();
            let read: DocumentMut = text.parse().expect(&text);
            let list = &read["package"]["metadata"]["stability"]["accept"];
            let tables = list.as_array().map(|it| it.len());
            let tables = tables.or(list.as_array_of_tables().map(|it| it.len()));
            assert!(tables.is_some_and(|many| many > 0), "{text}");
            assert!(text.contains("3f0c9a1d2b4e"), "{text}");
        }
        let wrong = with_acceptance("[package]\nmetadata = 1\n", &acceptance("why")).unwrap_err();
        assert_eq!(wrong, "`metadata` is no table");
    }
}
