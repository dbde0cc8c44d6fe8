//! The content of a model: a column for each field, and child rows for lists that are always included.

use super::{EntryIndex, ModelBuilder};
use crate::ir::{Body, Content, Field, Model, ModelField, Resource, Target, Type};
use std::collections::BTreeMap;

impl ModelBuilder<'_> {
    /// Adds the fields of a model, which stands at `place` and may belong to rows of another.
    pub(super) fn fill(
        &self,
        model: &mut Model,
        group: &str,
        place: EntryIndex,
        of: Option<&(&Resource, Target)>,
    ) -> Result<(), String> {
        let Some(structure) = self.structure(&model.key) else { return Ok(()) };
        let mut extra = self.extra(model);
        let parent = of.map(|(parent, target)| self.parent(parent, target, &structure.fields));
        let taken = parent.as_ref().map(|field| field.name.clone());
        for field in &structure.fields {
            let mut inside = Vec::new();
            extra.retain(|name, (path, content)| {
                let here = *name == field.key || path.split('.').next() == Some(&field.key);
                if here {
                    inside.push(ModelField { name: name.clone(), content: content.clone() });
                }
                !here
            });
            let hidden = self.facts.secrets.fields.contains(&field.key)
                || taken.as_ref() == Some(&field.key)
                || self.is_absent(&model.object, &field.key);
            if !hidden && !inside.iter().any(|extra| extra.name == field.key) {
                self.field(model, field, group)?;
            }
            model.fields.extend(inside);
            if field.key == "id" {
                model.fields.extend(parent.clone());
            }
        }
        let below = self.above(model);
        for field in &mut model.fields {
            if let Content::Place { path, ty: Some(ty), references, .. } = &mut field.content
                && path != "id"
            {
                *references = self.target(ty, place, &below);
            }
        }
        Ok(())
    }

    /// Returns true for a field that no request asks for.
    fn is_absent(&self, object: &str, field: &str) -> bool {
        self.facts.absent.get(object).is_some_and(|fields| fields.contains_key(field))
    }

    /// The field for the row that a model belongs to, with the name that its object has for it, if it has one.
    fn parent(&self, parent: &Resource, target: &Target, fields: &[Field]) -> ModelField {
        let names = |field: &&Field| match &field.ty {
            Type::Id(kind) | Type::Expandable(kind) if field.key != "id" => {
                *self.kinds(kind) == [parent.object.as_str()]
            }
            _ => false,
        };
        let name =
            fields.iter().find(names).map_or_else(|| parent.feature.clone(), |field| field.key.clone());
        let id = parent.id.clone().unwrap_or_default();
        ModelField { name, content: Content::Parent { model: target.clone(), id } }
    }

    fn field(&self, model: &mut Model, field: &Field, group: &str) -> Result<(), String> {
        let name = field.key.clone();
        if let Some(resource) = self.child(&field.ty).filter(|_| !field.optional) {
            let child_name = self.name(&resource.object, resource, None);
            let mut child = self.empty(resource, &child_name)?;
            let own = Target { model: model.name.clone(), group: group.to_owned() };
            let parent = self.package.resources.iter().find(|resource| resource.key == model.key);
            let place = self.known.get(model.object.as_str()).map_or((0, 0), |(_, place)| *place);
            let of = parent.map(|parent| (parent, own));
            self.fill(&mut child, group, place, of.as_ref())?;
            model.children.push(child);
            model.fields.push(ModelField { name, content: Content::Children { model: child_name } });
        } else if !self.holds_objects(&field.ty) {
            let content = self.content(&field.key, &field.ty, field.optional);
            model.fields.push(ModelField { name, content });
        }
        Ok(())
    }

    /// Returns true if a field is a list of objects with models of their own.
    fn holds_objects(&self, ty: &Type) -> bool {
        let Type::List(element) = ty else { return false };
        let Type::Item(key) = &**element else { return false };
        let union = matches!(self.package.items[key].body, Body::Union(_));
        union || self.package.resources.iter().any(|resource| resource.key == *key)
    }

    fn content(&self, path: &str, ty: &Type, optional: bool) -> Content {
        let scalar = match ty {
            Type::Plain("EmptyObject" | "RawJson" | "V2Error") => false,
            Type::Plain(_) | Type::Id(_) | Type::Expandable(_) => true,
            Type::Item(key) => matches!(self.package.items[key].body, Body::Enum(_)),
            _ => false,
        };
        // A part that is missing is no reason to lose the rest: what is not a scalar may always be NULL.
        let optional = optional || !scalar;
        Content::Place { path: path.to_owned(), ty: scalar.then(|| ty.clone()), optional, references: None }
    }

    /// The columns that are filled from inside the fields, by name, as far as there is something to fill them from.
    fn extra(&self, model: &Model) -> BTreeMap<String, (String, Content)> {
        let columns = self.facts.columns.get(&model.object).into_iter().flatten();
        let found = columns.filter_map(|(name, path)| {
            let (ty, optional) = self.at(&model.key, path)?;
            Some((name.clone(), (path.clone(), self.content(path, &ty, optional))))
        });
        found.collect()
    }

    /// The columns that there is nothing to fill from, in words.
    pub(super) fn unfilled(&self) -> Vec<String> {
        let mut unfilled = Vec::new();
        for (object, columns) in &self.facts.columns {
            let Some(resource) = self.resource(object) else { continue };
            let missing = columns.values().filter(|path| self.at(&resource.key, path).is_none());
            unfilled.extend(missing.map(|path| format!("models.toml: a `{object}` has no `{path}`")));
        }
        unfilled
    }

    /// The type at a place of a struct, and whether it may be missing.
    fn at(&self, key: &str, path: &str) -> Option<(Type, bool)> {
        let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
        let field = self.structure(key)?.fields.iter().find(|field| field.key == first)?;
        match (rest, &field.ty) {
            (None, ty) => Some((ty.clone(), field.optional)),
            (Some(rest), Type::Item(inner)) => {
                let (ty, optional) = self.at(inner, rest)?;
                Some((ty, optional || field.optional))
            }
            (Some(_), _) => None,
        }
    }

    /// The kinds of objects by whose ids the objects of a model are listed, if they have no other list.
    fn above(&self, model: &Model) -> Vec<String> {
        let resource = self.package.resources.iter().find(|resource| resource.key == model.key);
        let lists =
            resource.filter(|resource| resource.list.is_none()).map(|resource| &resource.parent_lists);
        lists.into_iter().flatten().filter_map(|list| list.parent.clone()).collect()
    }

    /// The model whose rows an id names, if those come before.
    fn target(&self, ty: &Type, place: EntryIndex, above: &[String]) -> Option<Target> {
        let (Type::Id(kind) | Type::Expandable(kind)) = ty else { return None };
        let [object] = self.kinds(kind) else { return None };
        let (target, at) = self.known.get(object.as_str())?;
        let listed_below = above.contains(object);
        let complete = *at < place && !self.facts.incomplete.contains_key(object);
        (listed_below || complete).then(|| target.clone())
    }
}
