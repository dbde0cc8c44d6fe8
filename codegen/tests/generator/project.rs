//! The generator on the project's own document.

use crate::pinned::{self, project, run, version};
use serde_json::Value;
use std::fs;
use std::sync::LazyLock;
use stripe_codegen::tree::Difference;
use stripe_codegen::{Generated, generate};

/// The expected project. It takes seconds to generate, so it is generated once.
static GENERATED: LazyLock<Generated> = LazyLock::new(|| generate(&project()).expect("generated"));

#[test]
fn the_generated_files_are_up_to_date() {
    let generated = &*GENERATED;
    assert_eq!(generated.tree.differences().expect("readable"), Default::default());
    assert_eq!(generated.unneeded, [], "each fixup has something to mend");
    assert_eq!(generated.unsettled, Vec::<String>::new(), "each type has a name, each list a model");
}

/// The document as JSON, which nothing of the generator has read.
fn document() -> Value {
    serde_json::from_str(&pinned::text()).expect("JSON")
}

fn entries<'v>(json: &'v Value, pointer: &str) -> impl Iterator<Item = &'v Value> {
    json.pointer(pointer).and_then(Value::as_object).expect("an object").values()
}

#[test]
fn every_schema_becomes_something() {
    let counts = &GENERATED.counts;
    let document = document();
    assert_eq!(counts.schemas, entries(&document, "/components/schemas").count());
    assert_eq!(counts.emitted + counts.merged + counts.mapped, counts.schemas);
    let is_resource = |(name, schema): &(&String, &Value)| {
        let object = schema.pointer("/properties/object/enum").and_then(Value::as_array);
        object.is_some_and(|values| values.len() == 1) && !name.starts_with("deleted_")
    };
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    assert_eq!(counts.resources, schemas.iter().filter(is_resource).count());
}

#[test]
fn every_operation_is_there_and_every_parameter_can_be_given() {
    let counts = &GENERATED.counts;
    let document = document();
    let operations = entries(&document, "/paths").map(|path| path.as_object().map_or(0, |path| path.len()));
    assert_eq!(counts.operations, operations.sum::<usize>());
    let parameters = entries(&document, "/paths").flat_map(|path| entries(path, "")).map(parameters);
    assert_eq!(counts.parameters, parameters.sum::<usize>());
}

/// Counts the parameters of an operation at any depth.
fn parameters(operation: &Value) -> usize {
    let plain = operation["parameters"].as_array().into_iter().flatten();
    let plain: usize = plain.map(|parameter| 1 + inside(&parameter["schema"])).sum();
    let body = operation["requestBody"]["content"].as_object().and_then(|content| content.values().next());
    plain + body.map_or(0, |body| inside(&body["schema"]))
}

fn inside(schema: &Value) -> usize {
    let properties = schema["properties"].as_object().into_iter().flatten();
    let members = schema["anyOf"].as_array().into_iter().flatten();
    properties.map(|(_, property)| 1 + inside(property)).sum::<usize>()
        + members.map(inside).sum::<usize>()
        + ["items", "additionalProperties"]
            .into_iter()
            .filter_map(|key| schema.get(key))
            .map(inside)
            .sum::<usize>()
}

#[test]
fn generating_twice_writes_the_same() {
    let again = generate(&project()).expect("generated");
    assert!(format!("{:?}", again.tree) == format!("{:?}", GENERATED.tree));
}

#[test]
fn no_file_and_no_source_is_too_large() {
    let generated = &*GENERATED;
    assert!(generated.tree.lines() <= 200_000, "{} lines", generated.tree.lines());
    let source = generated.tree.files().filter(|(path, _)| path.extension().is_some_and(|it| it == "rs"));
    let longest = source.map(|(_, text)| text.lines().count()).max();
    assert!(longest.is_some_and(|lines| lines <= 3_000), "{longest:?}");
}

#[test]
fn a_field_that_stripe_adds_breaks_no_code() {
    let generated = &*GENERATED;
    let mut structs = 0;
    for (path, text) in generated.tree.files() {
        let lines: Vec<&str> = text.lines().collect();
        // Those in macros are indented; the macros make them so.
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("pub struct ")) {
            structs += 1;
            let mut attributes = lines[..at].iter().rev().take_while(|line| line.starts_with("#["));
            assert!(attributes.any(|line| *line == "#[non_exhaustive]"), "{}: {line}", path.display());
        }
    }
    assert!(structs > 1_000, "{structs}");
}

#[test]
fn no_identifier_is_longer_than_a_person_would_write() {
    let generated = &*GENERATED;
    for (path, text) in generated.tree.files() {
        assert!(path.file_stem().is_some_and(|name| name.len() <= 60), "{}", path.display());
        // Values of enums and paths of the API are strings.
        let code = text.split('"').step_by(2).collect::<String>();
        let words = code.split(|character: char| !character.is_alphanumeric() && character != '_');
        let longest = words.max_by_key(|word| word.len()).unwrap_or_default();
        assert!(longest.len() <= 60, "{longest} in {}", path.display());
    }
}

/// Creates the inputs of the generator.
fn copy() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let document = format!("spec/{}.json", version());
    for path in [
        "spec/SOURCE.toml",
        "spec/NAMES.toml",
        &document,
        "stripe-client/Cargo.toml",
        "stripe-types/Cargo.toml",
        "stripe-sync/Cargo.toml",
    ] {
        let to = folder.path().join(path);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(project().join(path), to).expect("a copy");
    }
    folder
}

#[test]
fn the_check_names_each_file_that_is_not_as_it_should_be() {
    let folder = copy();
    assert_eq!(run(folder.path(), &["generate"]).status.code(), Some(0));
    assert_eq!(run(folder.path(), &["generate", "--check"]).status.code(), Some(0));

    let generated = folder.path().join("stripe-types/src/generated");
    let customer = generated.join("customer.rs");
    let text = fs::read_to_string(&customer).expect("a file");
    fs::write(&customer, text.replace("pub email", "pub mail")).expect("a file");
    fs::remove_file(generated.join("coupon.rs")).expect("a file");
    fs::write(generated.join("mine.rs"), "").expect("a file");

    let check = run(folder.path(), &["generate", "--check"]);
    let printed = String::from_utf8_lossy(&check.stdout).into_owned();
    assert_eq!(check.status.code(), Some(1));
    for line in [
        "customer.rs: not what the generator writes",
        "coupon.rs: missing",
        "mine.rs: not written by the generator",
    ] {
        assert!(printed.contains(line), "{printed}");
    }
    assert_eq!(run(folder.path(), &["generate"]).status.code(), Some(0));
    assert_eq!(generate(folder.path()).expect("generated").tree.differences().expect("readable").len(), 0);
}

#[test]
fn a_project_without_its_parts_is_told_what_is_missing() {
    let empty = tempfile::tempdir().expect("a folder");
    let output = run(empty.path(), &["generate"]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("cannot read") && message.contains("SOURCE.toml"), "{message}");
    let folder = copy();
    fs::write(folder.path().join("stripe-types/Cargo.toml"), "[package]\n").expect("a file");
    let message = String::from_utf8_lossy(&run(folder.path(), &["generate"]).stderr).into_owned();
    assert!(message.contains("# <generated>"), "{message}");
}

#[test]
fn differences_are_told_apart() {
    let folder = copy();
    let tree = generate(folder.path()).expect("generated").tree;
    let differences = tree.differences().expect("readable");
    assert!(differences.values().all(|difference| *difference == Difference::Missing));
}
