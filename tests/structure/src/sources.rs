//! The modules of a crate, read from its files. Owns no judgement about them.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use syn::{Attribute, Item, Meta};

/// The libraries and programs whose structure is measured: their folder, and the root of their modules.
const ROOTS: [(&str, &str); 9] = [
    ("codegen", "src/lib.rs"),
    ("stripe-client", "src/lib.rs"),
    ("stripe-sync", "src/lib.rs"),
    ("stripe-sync", "src/main.rs"),
    ("stripe-types", "src/lib.rs"),
    ("sync-derive", "src/lib.rs"),
    ("sync-runtime", "src/lib.rs"),
    ("tests/fake-stripe", "src/lib.rs"),
    ("tests/structure", "src/lib.rs"),
];

/// Modules that a generator writes.
const GENERATED: [&str; 2] = ["stripe-types/src/generated", "stripe-sync/src/models"];

/// The modules of one library or program.
#[derive(Debug)]
pub struct SourceFiles {
    /// The folder of the crate, relative to the workspace.
    pub folder: String,
    /// The file at the root of its modules, relative to the folder.
    pub root: String,
    pub(crate) modules: Vec<Module>,
}

/// A module that has a file of its own.
#[derive(Debug)]
pub(crate) struct Module {
    /// The names that lead to it from the root of its crate.
    pub(crate) path: Vec<String>,
    /// Its file, relative to the workspace.
    pub(crate) file: String,
    pub(crate) text: String,
    pub(crate) items: Vec<Item>,
}

/// Reads all crates of the workspace.
///
/// # Errors
/// If a file cannot be read or parsed.
pub fn crates() -> Result<Vec<SourceFiles>> {
    ROOTS.iter().map(|(folder, root)| SourceFiles::read(folder, root)).collect()
}

impl SourceFiles {
    /// Reads a crate from its root file on, along its `mod` items.
    fn read(folder: &str, root: &str) -> Result<Self> {
        let mut modules = Vec::new();
        let mut open = vec![(Vec::new(), Path::new(folder).join(root))];
        while let Some((path, file)) = open.pop() {
            let module = Module::read(path, &file)?;
            for name in module.items.iter().filter_map(file_module) {
                let mut path = module.path.clone();
                path.push(name.clone());
                let file = child_file(&file, module.path.is_empty(), &name);
                if !is_generated(&file) {
                    open.push((path, file));
                }
            }
            modules.push(module);
        }
        modules.sort_by(|a, b| a.file.cmp(&b.file));
        Ok(Self { folder: folder.to_owned(), root: root.to_owned(), modules })
    }

    pub(crate) fn module(&self, path: &[String]) -> Option<&Module> {
        self.modules.iter().find(|module| module.path == path)
    }
}

impl Module {
    fn read(path: Vec<String>, file: &Path) -> Result<Self> {
        let text = fs::read_to_string(workspace().join(file))
            .with_context(|| format!("cannot read {}", file.display()))?;
        let parsed = syn::parse_file(&text).with_context(|| format!("cannot parse {}", file.display()))?;
        ensure!(file.is_relative(), "{} is not relative to the workspace", file.display());
        Ok(Self { path, file: file.display().to_string(), text, items: parsed.items })
    }
}

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Returns whether an item is compiled for tests only.
pub(crate) fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string().starts_with("test"),
        _ => attribute.path().is_ident("test"),
    })
}

/// The name of a module that has a file of its own.
fn file_module(item: &Item) -> Option<String> {
    match item {
        Item::Mod(module) if module.content.is_none() && !is_for_tests(&module.attrs) => {
            Some(module.ident.to_string())
        }
        _ => None,
    }
}

/// The file of a module that is declared in `parent`: beside the root of a crate and beside `mod.rs`, else in the folder
/// of its parent's name.
fn child_file(parent: &Path, is_root: bool, name: &str) -> PathBuf {
    let beside = is_root || parent.file_name().is_some_and(|file| file == "mod.rs");
    let folder =
        if beside { parent.parent().unwrap_or(parent).to_owned() } else { parent.with_extension("") };
    let folder_file = folder.join(name).join("mod.rs");
    if workspace().join(&folder_file).exists() { folder_file } else { folder.join(format!("{name}.rs")) }
}

fn is_generated(file: &Path) -> bool {
    GENERATED.iter().any(|generated| file.starts_with(generated))
}
