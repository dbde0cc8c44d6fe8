//! Reading models from Rust files: structs that derive `StripeSync`, and where their fields are filled from.

use crate::diff::place::{FieldPlace, PlaceStep};
use proc_macro2::TokenTree;
use std::path::{Path, PathBuf};
use std::{fs, io};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, Fields, Ident, Item, ItemStruct, LitStr, Meta, Token, Type};

/// The name of the derive.
const DERIVE: &str = "StripeSync";

/// A struct that derives `StripeSync`.
#[derive(Debug, Clone)]
pub struct Model {
    /// Its name, below that of its crate and of the modules inside the file.
    pub name: String,
    /// The Rust name of the object that its rows are made from.
    pub object: String,
    /// The file and line.
    pub file: PathBuf,
    /// The line of its name.
    pub line: usize,
    /// The fields that are filled from places of the object.
    pub fields: Vec<ModelField>,
}

/// A field of a [`Model`].
#[derive(Debug, Clone)]
pub struct ModelField {
    /// Its name.
    pub name: String,
    /// The line of its name.
    pub line: usize,
    pub(in crate::diff) place: FieldPlace,
}

/// Why models cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ModelsError {
    /// A file or folder cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// The cause.
        #[source]
        cause: io::Error,
    },
    /// A file is not Rust, or an attribute is not one of the derive.
    #[error("{}:{line}: {message}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line.
        line: usize,
        /// The description of the problem.
        message: String,
    },
}

/// Reads the models in a Rust file, or in all of a folder and those below it.
///
/// # Errors
/// If a file cannot be read, is not Rust, or has an attribute that the derive would not understand.
pub fn read_models(path: &Path) -> Result<Vec<Model>, ModelsError> {
    let mut models = Vec::new();
    let krate = crate_name(path);
    for file in files(path)? {
        let text =
            fs::read_to_string(&file).map_err(|cause| ModelsError::Read { path: file.clone(), cause })?;
        let parsed = syn::parse_file(&text).map_err(|error| syntax(&file, &error))?;
        read_items(&parsed.items, &krate, &file, &mut models).map_err(|error| syntax(&file, &error))?;
    }
    Ok(models)
}

fn syntax(path: &Path, error: &syn::Error) -> ModelsError {
    ModelsError::Syntax { path: path.to_owned(), line: error.span().start().line, message: error.to_string() }
}

/// The Rust files, in the order of their paths.
fn files(path: &Path) -> Result<Vec<PathBuf>, ModelsError> {
    let failed = |cause| ModelsError::Read { path: path.to_owned(), cause };
    if !fs::metadata(path).map_err(failed)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(path).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The name of the crate that a path is in, by the nearest manifest that names one; empty if there is none.
fn crate_name(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let names = path.ancestors().filter_map(|folder| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
        let manifest: toml::Table = manifest.parse().ok()?;
        let name = manifest.get("package")?.get("name")?.as_str()?.replace('-', "_");
        Some(name)
    });
    names.take(1).collect()
}

fn read_items(items: &[Item], path: &str, file: &Path, models: &mut Vec<Model>) -> syn::Result<()> {
    for item in items {
        match item {
            Item::Struct(item) if derives(&item.attrs) => models.extend(read_struct(item, path, file)?),
            Item::Mod(module) => {
                if let Some((_, items)) = &module.content {
                    read_items(items, &below(path, &module.ident), file, models)?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn below(path: &str, name: &Ident) -> String {
    let name = name.unraw();
    if path.is_empty() { name.to_string() } else { format!("{path}::{name}") }
}

fn derives(attributes: &[Attribute]) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("derive")).any(|attribute| {
        let Meta::List(list) = &attribute.meta else { return false };
        list.tokens.clone().into_iter().any(|token| matches!(token, TokenTree::Ident(name) if name == DERIVE))
    })
}

/// `None` for a model of pieces of a text, which come from no object.
fn read_struct(item: &ItemStruct, path: &str, file: &Path) -> syn::Result<Option<Model>> {
    let attributes = Attributes::read(&item.attrs)?;
    let (Some(object), Fields::Named(fields)) = (&attributes.object, &item.fields) else { return Ok(None) };
    let mut model = Model {
        name: below(path, &item.ident),
        object: object.clone(),
        file: file.to_owned(),
        line: item.ident.span().start().line,
        fields: Vec::new(),
    };
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        let name = ident.unraw().to_string();
        let own = Attributes::read(&field.attrs)?;
        if let Some(place) = own.place(&name).filter(|_| !attributes.named.contains(&name)) {
            model.fields.push(ModelField { name, line: field.ident.span().start().line, place });
        }
    }
    Ok(Some(model))
}

/// The source of a struct or field, from its attributes.
#[derive(Default)]
struct Attributes {
    object: Option<String>,
    path: Option<FieldPlace>,
    metadata: Option<String>,
    /// True if it is the id of the object.
    id: bool,
    /// True if it is filled with rows.
    rows: bool,
    /// True if its source is not a place of the object.
    elsewhere: bool,
    /// The fields that a struct says are filled from elsewhere, as in `account = tenant`.
    named: Vec<String>,
}

/// The attributes of fields that are filled from elsewhere.
const ELSEWHERE: [&str; 11] =
    ["parent", "raw", "with", "local", "link", "account", "livemode", "deleted", "position", "value", "skip"];

impl Attributes {
    fn read(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut read = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("stripe")) {
            attribute.parse_args_with(|input: ParseStream<'_>| {
                while !input.is_empty() {
                    read.one(input)?;
                    while !input.is_empty() && !input.peek(Token![,]) {
                        input.parse::<TokenTree>()?;
                    }
                    input.parse::<Option<Token![,]>>()?;
                }
                Ok(())
            })?;
        }
        Ok(read)
    }

    fn one(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let word = Ident::parse_any(input)?.unraw().to_string();
        let has_value = input.peek(Token![=]);
        match word.as_str() {
            "object" | "path" | "metadata" if has_value => {
                input.parse::<Token![=]>()?;
                match word.as_str() {
                    "object" => self.object = last_segment(&input.parse()?),
                    "path" => self.path = Some(input.parse()?),
                    _ => self.metadata = Some(input.parse::<LitStr>()?.value()),
                }
            }
            "account" | "livemode" if has_value => {
                input.parse::<Token![=]>()?;
                self.named.push(match input.peek(LitStr) {
                    true => input.parse::<LitStr>()?.value(),
                    false => Ident::parse_any(input)?.unraw().to_string(),
                });
            }
            "id" => self.id = true,
            "children" | "split" => self.rows = true,
            word if ELSEWHERE.contains(&word) => self.elsewhere = true,
            _ => {}
        }
        Ok(())
    }

    /// The place of the object that a field is filled from, by the rules of the derive.
    fn place(self, name: &str) -> Option<FieldPlace> {
        if self.elsewhere && !self.rows {
            return None;
        }
        match (self.path, self.metadata) {
            (Some(path), _) => Some(path),
            (None, Some(key)) => {
                Some(FieldPlace(vec![PlaceStep::Field("metadata".to_owned()), PlaceStep::Entry(key)]))
            }
            (None, None) => Some(FieldPlace::field(if self.id { "id" } else { name })),
        }
    }
}

fn last_segment(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.unraw().to_string()),
        _ => None,
    }
}
