//! The name of the crate `stripe-sync` in the manifest of the application.

use std::path::Path;

/// Returns the name that the application gives to the crate, if it is another one.
pub(crate) fn renamed() -> Option<String> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR")?;
    renamed_in(&std::fs::read_to_string(Path::new(&folder).join("Cargo.toml")).ok()?)
}

/// Returns the name of the dependency with `package = "stripe-sync"`, unless there is one without.
fn renamed_in(manifest: &str) -> Option<String> {
    let (mut table, mut found) = ("", None);
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            table = header.split(']').next().unwrap_or_default();
            if name_of(table).is_some_and(is_own) {
                return None;
            }
            continue;
        }
        let Some((key, value)) = line.split_once('=') else { continue };
        let (key, package) = (key.trim(), value.replace(' ', ""));
        let name = match name_of(table) {
            Some(name) if key == "package" => name,
            None if table.ends_with("dependencies") => key.split('.').next().unwrap_or_default().trim(),
            _ => continue,
        };
        if is_own(name) {
            return None;
        }
        let renames = package.contains("package=\"stripe-sync\"")
            || ((key == "package" || key.ends_with(".package")) && package.starts_with("\"stripe-sync\""));
        if renames {
            found = Some(name.trim_matches('"').replace('-', "_"));
        }
    }
    found
}

/// Returns the dependency of the table `dependencies.NAME`.
fn name_of(table: &str) -> Option<&str> {
    table.rsplit_once("dependencies.").map(|(_, name)| name)
}

fn is_own(name: &str) -> bool {
    matches!(name.trim_matches('"'), "stripe-sync" | "stripe_sync")
}

#[cfg(test)]
mod tests {
    use super::renamed_in;

    #[test]
    fn a_renamed_dependency_is_found() {
        for (manifest, expected) in [
            ("[dependencies]\nbilling = { package = \"stripe-sync\", version = \"0.1\" }", Some("billing")),
            ("[dependencies]\nmy-sync = {version=\"0.1\",package=\"stripe-sync\"}", Some("my_sync")),
            ("[dependencies.billing]\nversion = \"0.1\"\npackage = \"stripe-sync\"\n", Some("billing")),
            ("[dev-dependencies]\nbilling.package = \"stripe-sync\"\n", Some("billing")),
            ("[package]\nname = \"stripe-sync\"\n", None),
            ("[dependencies]\nstripe-sync = \"0.1\"\nother = { package = \"stripe-sync\" }", None),
            ("[dependencies.stripe-sync]\nversion = \"0.1\"\n", None),
            ("[dependencies]\nserde = { package = \"stripe-sync-core\" }", None),
            ("[features]\npackage = \"stripe-sync\"", None),
        ] {
            assert_eq!(renamed_in(manifest).as_deref(), expected, "{manifest}");
        }
    }
}
