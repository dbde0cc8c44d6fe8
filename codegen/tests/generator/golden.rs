//! What small documents become, to the letter. Write the expectations anew with `UPDATE_GOLDEN=1`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};
use stripe_codegen::facts::{Facts, ModelFacts};
use stripe_codegen::ir::Package;
use stripe_codegen::spec::Document;
use stripe_codegen::{emit, lower, passes};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn package(name: &str) -> Package {
    let text = fs::read_to_string(folder().join(format!("{name}.json"))).expect("a document");
    let document = Document::read(&text).expect("a document");
    let facts = Facts::read().expect("tables");
    let mut package = lower::lower(&document, &facts).expect("types");
    passes::run(&mut package, &facts, &Default::default()).expect("names");
    passes::prove(&document, &package).expect("all schemas and operations");
    passes::document(&mut package, facts.docs());
    package
}

/// Compares the files of these modules with those under `golden/<name>`.
fn check(name: &str, mut files: BTreeMap<String, String>, modules: &[&str]) {
    for module in modules {
        let written = files.remove(*module).expect("the module");
        let expected = folder().join(name).join(module);
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all(expected.parent().expect("a folder")).expect("a folder");
            fs::write(&expected, &written).expect("written");
        }
        assert_eq!(written, fs::read_to_string(&expected).expect("an expectation"), "{module}");
    }
}

#[test]
fn a_resource_with_every_kind_of_field_and_parameter() {
    check(
        "widget",
        emit::emit(&package("widget")),
        &["widget.rs", "operations/widget.rs", "params/widget.rs"],
    );
}

#[test]
fn a_model_with_every_kind_of_column() {
    let package = package("widget");
    let table = r#"
        group = [{ name = "models", about = "Widgets.", models = ["widget"] }]
        columns.widget.left_size = "left.size"
        secrets.fields = ["ratio"]
    "#;
    let (groups, problems) = passes::models(&package, &ModelFacts::read(table).expect("its form"));
    assert_eq!(problems, Vec::<String>::new());
    check("widget", emit::models(&package, &groups), &["mod.rs", "models/mod.rs", "models/widget.rs"]);
}
