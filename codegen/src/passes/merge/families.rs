//! [`Families`]: which resource a part of an object or of the parameters of an operation belongs to.

use crate::ir::{Body, Key, Package, Type};
use std::collections::{BTreeSet, HashMap};

/// The resources that hold each struct, at any depth but not through other resources.
pub(in crate::passes) struct Families(HashMap<Key, BTreeSet<Key>>);

impl Families {
    pub(super) fn of(package: &Package) -> Self {
        let mut families: HashMap<Key, BTreeSet<Key>> = HashMap::new();
        for resource in &package.resources {
            let mut open = vec![resource.key.clone()];
            while let Some(key) = open.pop() {
                let Some(structure) = package.structure(&key) else { continue };
                if key != resource.key && structure.object.is_some() {
                    continue;
                }
                if families.entry(key).or_default().insert(resource.key.clone()) {
                    for field in &structure.fields {
                        field.ty.each_item(&mut |inner| open.push(inner.clone()));
                    }
                }
            }
        }
        Self(families)
    }

    /// Returns the resources that hold a struct.
    pub(super) fn holders(&self, key: &str) -> Option<&BTreeSet<Key>> {
        self.0.get(key)
    }

    /// Returns the resource that an owner of fields belongs to: an operation, parameters, or a struct that one resource holds.
    pub(in crate::passes) fn resource<'p>(&'p self, package: &'p Package, owner: &str) -> Option<&'p Key> {
        match &package.items.get(owner)?.body {
            Body::Operation(operation) => Some(&operation.resource),
            Body::Params(params) => {
                let operation = params.place.split('.').next()?;
                Some(&package.operation(operation)?.resource)
            }
            Body::Struct(structure) if structure.object.is_some() => {
                let resource = package.resources.iter().find(|resource| resource.key == owner);
                resource.map(|resource| &resource.key)
            }
            Body::Struct(_) => {
                let holders = self.0.get(owner)?;
                holders.first().filter(|_| holders.len() == 1)
            }
            _ => None,
        }
    }
}

/// Returns the struct and the type of its field at a path of a resource, as parameters have it.
pub(super) fn at<'p>(package: &'p Package, resource: &str, path: &[&str]) -> Option<&'p Type> {
    let (last, above) = path.split_last()?;
    let mut key = resource;
    for name in above {
        key = item(field(package, key, name)?)?;
    }
    field(package, key, last)
}

fn field<'p>(package: &'p Package, key: &str, name: &str) -> Option<&'p Type> {
    let fields = &package.structure(key)?.fields;
    fields.iter().find(|field| field.key == name).map(|field| &field.ty)
}

/// Returns the item in a type, around which there may be lists.
pub(super) fn item(ty: &Type) -> Option<&Key> {
    let mut found = None;
    ty.each_item(&mut |key| found = Some(key));
    found
}
