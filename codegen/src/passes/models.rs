//! The ready-made models: which there are, and what they consist of. Says if something that can be listed is forgotten.

mod fields;
mod prove;

use super::words::plural;
use crate::facts::ModelFacts;
use crate::ir::{Body, Content, Group, Key, List, Model, Package, Resource, Struct, Target, Type};
use std::collections::HashMap;

/// The models of all groups; and, in words, where the table of the models names what cannot be listed, or something that can
/// is in no group and not left out.
pub fn models(package: &Package, facts: &ModelFacts) -> (Vec<Group>, Vec<String>) {
    let builder = ModelBuilder::new(package, facts);
    let mut problems = Vec::new();
    let groups = facts.groups.iter().enumerate().map(|(position, group)| {
        let models = group.models.iter().enumerate().filter_map(|(index, entry)| {
            let built = builder.model(entry, &group.name, (position, index));
            built.map_err(|problem| problems.push(problem)).ok()
        });
        let models: Vec<Model> = models.collect();
        let mut features: Vec<String> = models.iter().map(|model| builder.feature(model)).collect();
        features.sort_unstable();
        features.dedup();
        let (name, about, needs) = (group.name.clone(), group.about.clone(), group.needs.clone());
        Group { name, about, needs, features, models }
    });
    let groups: Vec<Group> = groups.collect();
    problems.extend(builder.unfilled());
    problems.extend(prove::prove(package, facts, &groups));
    (groups, problems)
}

/// The position of an entry in the table: its group, and its index in the group.
type EntryIndex = (usize, usize);

struct ModelBuilder<'b> {
    package: &'b Package,
    facts: &'b ModelFacts,
    /// By the kind of their objects, the models that can be referred to.
    known: HashMap<&'b str, (Target, EntryIndex)>,
}

impl<'b> ModelBuilder<'b> {
    fn new(package: &'b Package, facts: &'b ModelFacts) -> Self {
        let mut builder = Self { package, facts, known: HashMap::new() };
        for (position, group) in facts.groups.iter().enumerate() {
            for (index, entry) in group.models.iter().enumerate() {
                if let Some(resource) = builder.resource(entry) {
                    let model = builder.name(entry, resource, None);
                    let target = Target { model, group: group.name.clone() };
                    builder.known.insert(entry, (target, (position, index)));
                }
            }
        }
        builder
    }

    fn resource(&self, object: &str) -> Option<&'b Resource> {
        self.package.resources.iter().find(|resource| resource.object == object)
    }

    fn structure(&self, key: &str) -> Option<&'b Struct> {
        self.package.structure(key)
    }

    /// The feature of the types crate that a model needs.
    fn feature(&self, model: &Model) -> String {
        let resource = self.package.resources.iter().find(|resource| resource.key == model.key);
        resource.map(Resource::type_feature).unwrap_or_default()
    }

    /// The name of the model of an entry: that of its type, behind that of its parent where there is one.
    fn name(&self, entry: &str, resource: &Resource, parent: Option<&Target>) -> String {
        if let Some(name) = self.facts.names.get(entry) {
            return name.clone();
        }
        let name = self.package.items[&resource.key].name.clone();
        match parent {
            Some(parent) if !name.starts_with(&parent.model) => format!("{}{name}", parent.model),
            _ => name,
        }
    }

    /// The model of an entry of the table.
    fn model(&self, entry: &str, group: &str, place: EntryIndex) -> Result<Model, String> {
        let (object, parent) = match entry.split_once(" of ") {
            Some((object, parent)) => (object, Some(parent)),
            None => (entry, None),
        };
        let unknown = |object: &str| format!("models.toml: there is no object `{object}` (`{entry}`)");
        let resource = self.resource(object).ok_or_else(|| unknown(object))?;
        let parent = match parent {
            Some(parent) => Some(self.resource(parent).ok_or_else(|| unknown(parent))?),
            None => None,
        };
        let target = parent.and_then(|parent| self.known.get(parent.object.as_str()));
        let target = target.map(|(target, _)| target.clone());
        let name = self.name(entry, resource, target.as_ref());
        let of = parent.zip(target);
        let mut model = self.empty(resource, &name)?;
        self.fill(&mut model, group, place, of.as_ref())?;
        model.lists = self.lists(&model, resource, parent);
        if model.lists.is_empty() {
            return Err(format!(
                "models.toml: `{entry}` is in no list, or does not say whose it is; try `{entry} of …`"
            ));
        }
        let fields = self.facts.fields.get(entry);
        model.raw = fields.is_none();
        if let Some(fields) = fields {
            model.fields.retain(|field| {
                matches!(field.content, Content::Parent { .. }) || fields.contains(&field.name)
            });
        }
        Ok(model)
    }

    fn empty(&self, resource: &Resource, name: &str) -> Result<Model, String> {
        if resource.id.is_none() {
            return Err(format!("models.toml: a `{}` has no id", resource.object));
        }
        Ok(Model {
            key: resource.key.clone(),
            object: resource.object.clone(),
            name: name.to_owned(),
            table: plural(&heck::ToSnakeCase::to_snake_case(name)),
            lists: Vec::new(),
            fields: Vec::new(),
            raw: false,
            children: Vec::new(),
        })
    }

    /// The models of what is always embedded in an object, and has no list of its own.
    fn child(&self, ty: &Type) -> Option<&'b Resource> {
        let Type::List(element) = ty else { return None };
        let Type::Item(key) = &**element else { return None };
        let is_struct = matches!(self.package.items.get(key)?.body, Body::Struct(_));
        let resource = self.package.resources.iter().find(|resource| resource.key == *key)?;
        (is_struct && resource.list.is_none() && resource.id.is_some()).then_some(resource)
    }

    /// The lists that show the objects of a model: in the whole account, or below the rows that they name.
    fn lists(&self, model: &Model, resource: &Resource, parent: Option<&Resource>) -> Vec<String> {
        let named = |list: &&List| {
            let above = list.parent.as_deref();
            let known = above.and_then(|above| self.known.get(above));
            parent.is_none_or(|parent| above == Some(parent.object.as_str()))
                && known.is_some_and(|(target, _)| named(model).any(|named| named == target))
        };
        let below = || resource.parent_lists.iter().filter(named);
        let lists: Vec<&List> = match (&resource.list, parent) {
            (Some(list), None) => vec![list],
            _ => below().collect(),
        };
        lists.into_iter().map(|list| list.path.clone()).collect()
    }

    /// The kinds of objects that an id names.
    fn kinds(&self, id: &Key) -> &'b [String] {
        self.package.kinds.get(id).map_or(&[], |kind| &kind.objects)
    }
}

/// The models that a model refers to.
fn named(model: &Model) -> impl Iterator<Item = &Target> {
    model.fields.iter().filter_map(|field| match &field.content {
        Content::Place { references, .. } => references.as_ref(),
        Content::Parent { model, .. } => Some(model),
        Content::Children { .. } => None,
    })
}
