//! The names of types by their holder: the resource, or the nearest struct or parameters.

use super::super::merge::catalogues::TABLE;
use super::super::words::pascal;
use super::{MAX_LENGTH, Namer, joined, singular};
use crate::ir::{Body, Key, Package, Type};
use std::collections::{BTreeMap, HashMap};

/// The names of what holds parameters, as those of what is inside begin.
pub(super) type Stems = HashMap<Key, Vec<String>>;

impl Namer<'_> {
    /// Returns the names of an item by its holders and the fields there, the plainest first, each with its rank.
    ///
    /// A field of the resource itself makes the best name, then a parameter of an operation on it. Deeper inside, the resource gives its
    /// name only where that of the field says enough; else the nearest holder does.
    pub(super) fn holders(&self, package: &Package, key: &Key, stems: &Stems) -> Vec<(usize, String)> {
        let mut names: Vec<(usize, String)> =
            self.table_name(package, key, stems).into_iter().map(|name| (0, name)).collect();
        for (owner, field) in package.items[key].uses().into_iter().flatten() {
            let one = if holds_several(package, owner, field) { singular(field) } else { field.clone() };
            let field = pascal(&one);
            let resource = self.families.resource(package, owner).and_then(|key| package.items.get(key));
            let resource = resource.map(|resource| joined(&resource.name, &field));
            let says_enough = one.contains('_');
            let item = &package.items[owner];
            let ranked: Vec<(usize, Option<String>)> = match &item.body {
                Body::Struct(structure) if structure.object.is_some() => {
                    vec![(0, resource), (3, Some(joined(&item.name, &field)))]
                }
                Body::Struct(_) => {
                    vec![(2, resource.filter(|_| says_enough)), (3, Some(joined(&item.name, &field)))]
                }
                Body::Operation(_) => vec![(1, resource), (6, Some(joined(&item.name, &field)))],
                Body::Params(params) => {
                    let stems = stems.get(owner).into_iter().flatten();
                    let held = stems.map(|stem| (5, Some(joined(stem, &field))));
                    let further = self.further(package, &params.place, &field);
                    let resource = std::iter::once((4, resource.filter(|_| says_enough)));
                    resource.chain(held).chain(further).collect()
                }
                _ => Vec::new(),
            };
            names.extend(ranked.into_iter().filter_map(|(rank, name)| Some((rank, name?))));
        }
        // What would have to be shortened comes last.
        let is_long = |name: &str| name.len() > MAX_LENGTH - "Params".len();
        names.sort_by(|a, b| {
            (is_long(&a.1), a.0, a.1.len(), &a.1).cmp(&(is_long(&b.1), b.0, b.1.len(), &b.1))
        });
        names.dedup();
        names
    }
}

impl Namer<'_> {
    /// The name of what one holder has in many fields: that of one of the holder.
    fn table_name(&self, package: &Package, key: &Key, stems: &Stems) -> Option<String> {
        let mut fields: BTreeMap<&Key, usize> = BTreeMap::new();
        for (owner, _) in package.items[key].uses().into_iter().flatten() {
            *fields.entry(owner).or_default() += 1;
        }
        let (owner, _) = fields.into_iter().find(|(_, fields)| *fields >= TABLE)?;
        let stem = stems.get(owner).and_then(|stems| stems.first()).unwrap_or(&package.items[owner].name);
        let one = singular(stem);
        Some(if one == *stem { format!("{stem}Entry") } else { one })
    }

    /// Names for what is held by parameters, where the nearest would be too long or is that of another: by the resource and the last two
    /// fields, and by the operation.
    fn further(&self, package: &Package, place: &str, field: &str) -> [(usize, Option<String>); 2] {
        let mut path = place.split('.');
        let operation = path.next().unwrap_or_default();
        let above = pascal(&singular(path.next_back().unwrap_or_default()));
        let resource = package.operation(operation).and_then(|it| package.items.get(&it.resource));
        let short = resource.map(|resource| joined(&resource.name, &format!("{above}{field}")));
        let named = package.items.get(operation).map(|it| format!("{}{above}{field}", it.name));
        [(7, short), (8, named)]
    }
}

/// Returns true if a field is a list, whose element has the singular name.
fn holds_several(package: &Package, owner: &Key, field: &str) -> bool {
    let ty = match package.items.get(owner).map(|item| &item.body) {
        Some(Body::Params(params)) => params.fields.iter().find(|it| it.key == field).map(|it| &it.ty),
        Some(Body::Operation(operation)) => {
            operation.params.iter().find(|it| it.key == field).map(|it| &it.ty)
        }
        Some(Body::Struct(structure)) => structure.fields.iter().find(|it| it.key == field).map(|it| &it.ty),
        _ => None,
    };
    match ty {
        Some(Type::Clearable(inner)) => matches!(**inner, Type::Vec(_) | Type::Map(_)),
        ty => matches!(ty, Some(Type::Vec(_) | Type::Map(_) | Type::List(_))),
    }
}
