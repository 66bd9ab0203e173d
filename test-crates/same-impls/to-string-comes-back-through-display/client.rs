use case::Version;

pub fn texts(versions: &[Version]) -> Vec<String> {
    let erased: &dyn ToString = &Version(1, 2);
    let text: fn(&Version) -> String = ToString::to_string;
    versions
        .iter()
        .map(Version::to_string)
        .chain([erased.to_string(), text(&versions[0])])
        .collect()
}
