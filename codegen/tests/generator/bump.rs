//! Taking a small project from one version to another.

use crate::pinned::run;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use stripe_codegen::bump::{Bumped, bump};
use stripe_codegen::spec::vendor;

fn documents() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff")
}

/// A project at the version of `old.json`, and the models of the comparison in its folder `app`. Nothing is generated yet.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |path: &str| folder.path().join(path);
    for name in [
        "spec",
        "stripe-types",
        "stripe-sync",
        "app",
        "stripe-client/tests/client/operations",
        "tests/fake-stripe",
    ] {
        fs::create_dir_all(path(name)).expect("a folder");
    }
    let old = documents().join("old.json");
    vendor(&old.to_string_lossy(), &path("spec")).expect("vendored");
    fs::copy(documents().join("models.rs"), path("app/models.rs")).expect("a copy");
    let manifest = "[package]\n\n[features]\n# <generated>\n# </generated>\n";
    for name in ["stripe-client/Cargo.toml", "stripe-types/Cargo.toml", "stripe-sync/Cargo.toml"] {
        fs::write(path(name), manifest).expect("a file");
    }
    fs::write(path("CHANGELOG.md"), "# Changelog\n\n## Unreleased\n\n- What was done before.\n")
        .expect("a file");
    #[cfg(unix)]
    std::os::unix::fs::symlink("../../spec/2024-01-01.acorn.json", path("tests/fake-stripe/spec.json"))
        .expect("a link");
    folder
}

/// All files and what they hold.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut contents = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            contents.extend(self::contents(&path));
        } else {
            contents.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
    contents
}

#[test]
fn one_command_changes_all_that_depends_on_the_version() {
    let folder = project();
    let project = folder.path();
    let report = project.join("report.md");
    let new = documents().join("new.json");
    let (new, app, report_to) = (new.to_string_lossy(), project.join("app"), report.to_string_lossy());
    let bumped = run(project, &["bump", &new, "--models", &app.to_string_lossy(), "--report", &report_to]);
    assert_eq!(bumped.status.code(), Some(0), "{}", String::from_utf8_lossy(&bumped.stderr));

    let text = |path: &str| fs::read_to_string(project.join(path)).expect("a file");
    assert!(text("spec/SOURCE.toml").contains("version = \"2025-01-01.birch\""));
    assert!(!project.join("spec/2024-01-01.acorn.json").exists(), "the version before is gone");
    assert!(
        text("stripe-types/src/generated/invoice.rs").contains("pub parent: Option<Boxed<InvoiceParent>>")
    );
    assert!(text("stripe-types/Cargo.toml").contains("invoice_payment = ["));
    assert!(text("spec/NAMES.toml").contains("\"schema invoice_payment\" = \"InvoicePayment\""));
    #[cfg(unix)]
    assert!(text("tests/fake-stripe/spec.json").contains("birch"), "the fake reads the new one");

    let changelog = text("CHANGELOG.md");
    let start = "# Changelog\n\n## Unreleased\n\nVersion 2025-01-01.birch of the API, from 2024-01-01.acorn; it breaks";
    assert!(changelog.starts_with(start), "{changelog}");
    assert!(changelog.ends_with("\n\n- What was done before.\n"), "{changelog}");
    let touched = "`Invoice.subscription` was removed: `Bill.subscription_id`, app/models.rs:12";
    assert!(changelog.contains(touched), "{changelog}");
    assert!(fs::read_to_string(&report).expect("a report").contains("# 2024-01-01.acorn → 2025-01-01.birch"));
}

#[test]
fn a_second_bump_to_the_same_version_changes_nothing() {
    let folder = project();
    let new = documents().join("new.json").to_string_lossy().into_owned();
    assert!(matches!(bump(folder.path(), Some(&new), &[]), Ok(Bumped::Changed(_))));
    let before = contents(folder.path());
    for origin in [new.as_str(), "2025-01-01.birch"] {
        assert!(matches!(bump(folder.path(), Some(origin), &[]), Ok(Bumped::Current { .. })), "{origin}");
    }
    let mut prose: Value =
        serde_json::from_str(&fs::read_to_string(&new).expect("a document")).expect("JSON");
    prose["components"]["schemas"]["card"]["description"] = "Prose alone.".into();
    let path = folder.path().join("prose.json");
    fs::write(&path, prose.to_string()).expect("a file");
    assert!(matches!(bump(folder.path(), Some(&path.to_string_lossy()), &[]), Ok(Bumped::Current { .. })));
    fs::remove_file(path).expect("removed");
    assert!(contents(folder.path()) == before);
}

#[test]
fn a_version_may_be_named_that_is_vendored() {
    let folder = project();
    let spec = folder.path().join("spec");
    let source = fs::read(spec.join("SOURCE.toml")).expect("a file");
    vendor(&documents().join("new.json").to_string_lossy(), &spec).expect("vendored");
    fs::write(spec.join("SOURCE.toml"), source).expect("a file");
    let diff = run(folder.path(), &["diff", "2024-01-01.acorn", "2025-01-01.birch"]);
    assert_eq!(diff.status.code(), Some(1));
    let Ok(Bumped::Changed(changed)) = bump(folder.path(), Some("2025-01-01.birch"), &[]) else {
        panic!("it is another version");
    };
    assert_eq!(
        (changed.diff.old.as_str(), changed.diff.new.as_str()),
        ("2024-01-01.acorn", "2025-01-01.birch")
    );
}

#[test]
fn what_cannot_be_generated_leaves_the_project_as_it_was() {
    let folder = project();
    let before = contents(folder.path());
    let text = fs::read_to_string(documents().join("new.json")).expect("a document");
    let mut unknown: Value = serde_json::from_str(&text).expect("JSON");
    unknown["components"]["schemas"]["card"]["properties"]["odd"] =
        json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] });
    let elsewhere = tempfile::tempdir().expect("a folder");
    let path = elsewhere.path().join("unknown.json");
    fs::write(&path, unknown.to_string()).expect("a file");
    let output = run(folder.path(), &["bump", &path.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("/components/schemas/card/properties/odd"), "{message}");
    assert!(contents(folder.path()) == before);
}

#[test]
fn a_changelog_without_a_section_gets_one() {
    for (before, after) in [
        ("# Changelog\n\n## 1.0.0\n", "# Changelog\n\n## Unreleased\n\nVersion 2025"),
        ("", "## Unreleased\n\nVersion 2025"),
    ] {
        let folder = project();
        fs::write(folder.path().join("CHANGELOG.md"), before).expect("a file");
        let new = documents().join("new.json").to_string_lossy().into_owned();
        bump(folder.path(), Some(&new), &[]).expect("bumped");
        let changelog = fs::read_to_string(folder.path().join("CHANGELOG.md")).expect("a file");
        assert!(changelog.starts_with(after), "{changelog}");
        assert!(changelog.contains("## 1.0.0") == before.contains("1.0.0"), "{changelog}");
    }
}
