//! Errors of all crates: no layer of a chain repeats another, and each type that has a cause is tried.

use serde_json::Value;
use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use stripe_codegen::bump::BumpError;
use stripe_codegen::diff::ModelsError;
use stripe_codegen::spec::{SpecError, VendorError};
use stripe_codegen::{GenerateError, generate};
use stripe_sync::client::webhook::EventError;
use stripe_sync::client::{Client, Error as ApiError, Request, RetryPolicy};
use stripe_sync::runtime::{StoreError, SyncError};
use stripe_sync::testing::TestError;
use stripe_sync::types::decode;
use syn::{Attribute, Field, Item, Variant};

/// The source folders of the crates.
const SOURCES: [&str; 8] = [
    "codegen/src",
    "examples/saas/src",
    "stripe-client/src",
    "stripe-sync/src",
    "stripe-types/src",
    "sync-derive/src",
    "sync-runtime/src",
    "tests",
];

/// The findings about errors in the sources.
#[derive(Default)]
struct Found {
    /// Types with a `source` of their own, and variants that have a cause.
    chained: BTreeSet<String>,
    /// Variants whose message holds that of their cause.
    repeating: Vec<String>,
}

/// No error that a command has printed says anything twice.
pub(crate) fn assert_told_once(printed: &str) {
    for line in printed.lines().filter(|line| line.starts_with("error: ")) {
        let parts: Vec<&str> = line.split([':', ';']).map(str::trim).filter(|part| part.len() > 10).collect();
        let distinct: BTreeSet<&&str> = parts.iter().collect();
        assert_eq!(parts.len(), distinct.len(), "{line}");
    }
}

#[test]
fn no_message_holds_that_of_its_cause() {
    let found = found();
    assert!(found.chained.len() > 10, "{:?}", found.chained);
    assert_eq!(found.repeating, Vec::<String>::new(), "write `transparent`, or a message of its own");
}

#[tokio::test]
async fn each_layer_says_something_of_its_own() {
    let samples = samples().await;
    let tried: BTreeSet<String> = samples.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(tried, found().chained, "each error with a cause needs a sample here");
    for (name, error) in &samples {
        let Some(cause) = error.source() else { continue };
        let (words, cause) = (error.to_string(), cause.to_string());
        assert!(!words.contains(&cause) && !cause.contains(&words), "{name}: `{words}`, `{cause}`");
    }
}

/// An error of each kind that has a cause.
async fn samples() -> Vec<(&'static str, Box<dyn Error>)> {
    let io = || std::io::Error::other("broken");
    let json = || serde_json::from_str::<Value>("{").expect_err("no JSON");
    let path = || PathBuf::from("file");
    let read = || GenerateError::Read { path: path(), cause: io() };
    let failed = || StoreError::Failed {
        doing: "write",
        reason: "the disk is full".to_owned(),
        cause: sqlx::Error::RowNotFound,
    };
    let models = || ModelsError::Read { path: path(), cause: io() };
    let refused = || VendorError::Refused { origin: "file".to_owned(), cause: SpecError::Json(json()) };
    vec![
        ("Error", Box::new(unreachable().await)),
        ("EventError", Box::new(EventError::Decode(decode::<i64>("x").expect_err("no number")))),
        ("SyncError::Api", Box::new(SyncError::Api(undecodable()))),
        ("SyncError::Unavailable", Box::new(SyncError::Unavailable(undecodable()))),
        ("SyncError::Store", Box::new(SyncError::Store(failed()))),
        ("TestError::Start", Box::new(TestError::Start(io()))),
        ("TestError::Client", Box::new(TestError::Client(undecodable()))),
        ("TestError::Sync", Box::new(TestError::Sync(SyncError::Api(undecodable())))),
        ("TestError::Store", Box::new(TestError::Store(failed()))),
        ("SpecError::Json", Box::new(SpecError::Json(json()))),
        ("VendorError::Read", Box::new(VendorError::Read { origin: "file".to_owned(), cause: io().into() })),
        ("VendorError::Refused", Box::new(refused())),
        ("VendorError::Write", Box::new(VendorError::Write { path: path(), cause: io() })),
        ("GenerateError::Read", Box::new(read())),
        ("GenerateError::Table", Box::new(malformed())),
        (
            "GenerateError::Move",
            Box::new(GenerateError::Move(syn::Error::new(proc_macro2::Span::call_site(), "broken"))),
        ),
        ("GenerateError::Spec", Box::new(GenerateError::Spec(SpecError::Json(json())))),
        ("ModelsError::Read", Box::new(models())),
        ("BumpError::Vendor", Box::new(BumpError::Vendor(refused()))),
        ("BumpError::Generate", Box::new(BumpError::Generate(read()))),
        ("BumpError::Models", Box::new(BumpError::Models(models()))),
        ("BumpError::Write", Box::new(BumpError::Write { path: path(), cause: io() })),
    ]
}

async fn unreachable() -> ApiError {
    let retry = RetryPolicy { max_retries: 0, ..RetryPolicy::default() };
    let client = Client::builder("sk_test_x").base_url("http://127.0.0.1:1").retry(retry).build();
    client.expect("a client").execute(&Request::get("/v1/customers")).await.expect_err("nothing is there")
}

fn undecodable() -> ApiError {
    ApiError::decode(&Request::get("/v1/customers"), "broken")
}

/// The error of a project whose table is not TOML.
fn malformed() -> GenerateError {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("spec")).expect("a folder");
    std::fs::write(folder.path().join("spec/SOURCE.toml"), "=").expect("written");
    let Err(error) = generate(folder.path()) else { panic!("it is malformed") };
    error
}

fn found() -> Found {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let mut found = Found::default();
    for file in SOURCES.iter().flat_map(|source| files(&root.join(source))) {
        let text = std::fs::read_to_string(&file).expect("readable");
        if text.contains("Error") {
            let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            look(&parsed.items, &mut found);
        }
    }
    found
}

/// The Rust files of a folder that are written by hand and compiled as they are.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let is_left_out =
        |path: &PathBuf| path.ends_with("generated") || path.ends_with("src/models") || path.ends_with("ui");
    let mut files = Vec::new();
    for path in entries.filter(|path| !is_left_out(path)) {
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

fn look(items: &[Item], found: &mut Found) {
    for item in items {
        match item {
            Item::Mod(module) if !has(&module.attrs, "cfg") => {
                look(module.content.as_ref().map_or(&[], |(_, items)| items), found);
            }
            Item::Enum(item) if derives_error(&item.attrs) => {
                for variant in &item.variants {
                    look_at(&item.ident.to_string(), variant, found);
                }
            }
            Item::Struct(item) if derives_error(&item.attrs) && item.fields.iter().any(is_cause) => {
                found.chained.insert(item.ident.to_string());
            }
            Item::Impl(item) => {
                let is_error = item.trait_.as_ref().is_some_and(|(path, ..)| {
                    path.segments.last().is_some_and(|segment| segment.ident == "Error")
                });
                if is_error && !item.items.is_empty() {
                    found.chained.insert(tokens(&item.self_ty));
                }
            }
            _ => {}
        }
    }
}

fn look_at(of: &str, variant: &Variant, found: &mut Found) {
    let name = format!("{of}::{}", variant.ident);
    let error = variant.attrs.iter().find(|attribute| attribute.path().is_ident("error")).expect("a message");
    let words = tokens(error);
    let is_transparent = words.contains("transparent");
    let cause = variant.fields.iter().enumerate().find(|(_, field)| is_cause(field) || is_transparent);
    let Some((at, field)) = cause else { return };
    let field = field.ident.as_ref().map_or(at.to_string(), ToString::to_string);
    let is_said = [format!("{{{field}"), format!(".{field}"), format!(". {field}"), format!(" {field}.")];
    if !is_transparent && is_said.iter().any(|said| words.contains(said)) {
        found.repeating.push(name.clone());
    }
    found.chained.insert(name);
}

fn is_cause(field: &Field) -> bool {
    let is_named = field.ident.as_ref().is_some_and(|ident| ident == "source");
    is_named || has(&field.attrs, "source") || has(&field.attrs, "from")
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

fn derives_error(attributes: &[Attribute]) -> bool {
    let derives = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    derives.map(tokens).any(|derive| derive.contains("thiserror"))
}

fn tokens(part: &impl quote::ToTokens) -> String {
    part.to_token_stream().to_string()
}
