//! The effect of a change on the models of an application.

mod read;

pub use read::{Model, ModelField, ModelsError, read_models};

use super::change::{Action, Change, Class};
use super::moves::Relocations;
use super::place::{FieldAtPlace, FieldPlace, Lost, item};
use crate::ir::Package;
use serde::Serialize;
use std::path::PathBuf;

/// A field of a model that a change touches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Touch {
    /// The effect on the model.
    pub class: Class,
    /// The model: `app::Bill`.
    pub model: String,
    /// Its field; none, if the change touches the model itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The file it is in.
    pub file: PathBuf,
    /// The line it is on.
    pub line: usize,
    /// The place that it is filled from: `Invoice.subscription`.
    pub place: String,
    /// The description of the change.
    pub message: String,
    /// The new place of a removed member, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved: Option<String>,
}

/// The two documents that fields are compared with.
pub(super) struct Versions<'v> {
    pub(super) old: &'v Package,
    pub(super) new: &'v Package,
    /// The changes of the generated code between them.
    pub(super) rust: &'v [Change],
    pub(super) moves: &'v Relocations<'v>,
}

impl Versions<'_> {
    /// The fields that a change touches. What is filled from nowhere in either version is added to the notes.
    pub(super) fn touched(&self, models: &[Model], notes: &mut Vec<String>) -> Vec<Touch> {
        let mut touched = Vec::new();
        for model in models {
            let key = item(self.old, &model.object).or_else(|| item(self.new, &model.object));
            let Some(key) = key else {
                notes.push(format!(
                    "{}, {}:{}: neither version has an object `{}`",
                    model.name,
                    model.file.display(),
                    model.line,
                    model.object
                ));
                continue;
            };
            touched.extend(self.of_model(model, &key));
            // A model of what is gone as a whole has no field that could say more.
            if !touched.iter().any(|touch| touch.model == model.name && touch.field.is_none()) {
                let fields = model.fields.iter();
                touched.extend(fields.flat_map(|field| self.of_field(model, field, &key, notes)));
            }
        }
        touched
    }

    fn of_model(&self, model: &Model, key: &str) -> Option<Touch> {
        let touch = |class, message: String| Touch {
            class,
            model: model.name.clone(),
            field: None,
            file: model.file.clone(),
            line: model.line,
            place: model.object.clone(),
            message,
            moved: None,
        };
        match (self.old.items.get(key), self.new.items.get(key)) {
            (Some(_), None) => Some(touch(Class::Breaking, format!("is not in {}", self.new.version))),
            (None, Some(_)) => Some(touch(Class::Additive, format!("is not in {}", self.old.version))),
            _ => None,
        }
    }

    fn of_field(&self, model: &Model, field: &ModelField, key: &str, notes: &mut Vec<String>) -> Vec<Touch> {
        let touch = |class, message: String, moved| Touch {
            class,
            model: model.name.clone(),
            field: Some(field.name.clone()),
            file: model.file.clone(),
            line: field.line,
            place: format!("{}.{}", model.object, field.place),
            message,
            moved,
        };
        match (field.place.find(self.old, key), field.place.find(self.new, key)) {
            (Ok(was), Ok(is)) => self.changed(&was, &is, &touch),
            (Ok(_), Err(lost)) => {
                let moved = self.moved(&field.place, key, &lost);
                vec![touch(Class::Breaking, "was removed".to_owned(), moved)]
            }
            (Err(_), Ok(is)) => {
                let message = format!("is not in {}", self.old.version);
                vec![touch(Class::Additive, message, self.moves.source(&is))]
            }
            (Err(_), Err(lost)) => {
                let moved = self.moved(&field.place, key, &lost);
                notes.push(format!(
                    "{}.{}, {}:{}: neither version has `{}.{}`{}",
                    model.name,
                    field.name,
                    model.file.display(),
                    field.line,
                    model.object,
                    field.place,
                    moved.map(|moved| format!("; {moved}")).unwrap_or_default()
                ));
                Vec::new()
            }
        }
    }

    /// Returns the new place of a removed field, known for the last object of its path, or for the first.
    fn moved(&self, place: &FieldPlace, start: &str, lost: &Lost) -> Option<String> {
        let rest = place.0.get(lost.steps..).unwrap_or_default();
        self.moves.destination(&lost.at, rest).or_else(|| self.moves.destination(start, &place.0))
    }

    fn changed(
        &self,
        was: &FieldAtPlace,
        is: &FieldAtPlace,
        touch: &impl Fn(Class, String, Option<String>) -> Touch,
    ) -> Vec<Touch> {
        let mut touched = Vec::new();
        if was.ty != is.ty {
            let message = format!("is of the type `{}` now, before of `{}`", is.ty, was.ty);
            touched.push(touch(Class::Breaking, message, None));
        }
        if was.optional != is.optional {
            let (class, message) = match is.optional {
                true => (Class::Breaking, "may be absent now"),
                // An `Option` holds what is always there as well.
                false => (Class::Additive, "is always there now"),
            };
            touched.push(touch(class, message.to_owned(), None));
        }
        for name in is.names.iter().filter(|name| was.names.contains(name)) {
            for (action, class, words) in [
                (Action::Removed, Class::Breaking, "no longer has the values"),
                (Action::Added, Class::Additive, "has more values:"),
            ] {
                let values = self.variants(name, action);
                if !values.is_empty() {
                    touched.push(touch(class, format!("{words} {}", values.join(", ")), None));
                }
            }
        }
        touched
    }

    /// The variants that an enum has gained or lost.
    fn variants(&self, name: &str, action: Action) -> Vec<String> {
        let is_enum = self
            .new
            .items
            .values()
            .any(|item| item.name == name && matches!(item.body, crate::ir::Body::Enum(_)));
        let of = |change: &&Change| is_enum && change.action == action;
        let member = |change: &Change| {
            let (owner, member) = change.place.split_once("::")?;
            (owner == name).then(|| format!("`{member}`"))
        };
        self.rust.iter().filter(of).filter_map(member).collect()
    }
}
