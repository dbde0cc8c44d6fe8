//! The proof that every operation of the document is there, and every parameter of each can be given.

use crate::ir::{Body, Package, Param, Type};
use crate::spec::{Document, Node, Property, Shape};

/// Counts operations and parameters, and adds missing ones to `lost`.
pub(super) fn prove(document: &Document, package: &Package, lost: &mut Vec<String>) -> (usize, usize) {
    let mut proof = Proof { package, lost, parameters: 0 };
    for operation in &document.operations {
        let key = format!("{} {}", operation.method, operation.path);
        let Some(written) = package.operation(&key) else {
            proof.lost.push(format!("nothing became of the operation `{key}`"));
            continue;
        };
        let segments = written.segments.iter().map(|segment| &segment.key);
        if !segments.eq(&operation.path_parameters) {
            proof.lost.push(format!("the operation `{key}` does not have the parameters of its path"));
        }
        proof.parameters += written.segments.len();
        proof.all(&key, operation.parameters(), &written.params);
    }
    (document.operations.len(), proof.parameters)
}

struct Proof<'p> {
    package: &'p Package,
    lost: &'p mut Vec<String>,
    parameters: usize,
}

impl Proof<'_> {
    fn all<'n>(
        &mut self,
        place: &str,
        properties: impl Iterator<Item = (&'n String, &'n Property)>,
        params: &[Param],
    ) {
        for (name, property) in properties {
            let place = format!("{place}.{name}");
            self.parameters += 1;
            match params.iter().find(|param| param.key == *name) {
                Some(param) => self.inside(&place, &property.node, &param.ty),
                None => self.lost.push(format!("nothing became of the parameter `{place}`")),
            }
        }
    }

    /// Checks the parts of a parameter.
    fn inside(&mut self, place: &str, node: &Node, ty: &Type) {
        match (&node.shape, ty) {
            (Shape::AnyOf(members), _) => members.iter().for_each(|member| self.inside(place, member, ty)),
            (_, Type::Clearable(ty)) => self.inside(place, node, ty),
            (Shape::Array(items), Type::Vec(ty)) => self.inside(place, items, ty),
            (Shape::Map(values), Type::Map(ty)) => self.inside(place, values, ty),
            (Shape::Object(properties), Type::Range(_)) => self.parameters += properties.len(),
            (Shape::Object(properties), _) if !properties.is_empty() => match params_of(self.package, ty) {
                Some(params) => self.all(place, properties.iter(), params),
                None => self.lost.push(format!("nothing became of what is inside `{place}`")),
            },
            _ => {}
        }
    }
}

/// The parameters of the type, or of those it is an alternative to.
fn params_of<'p>(package: &'p Package, ty: &Type) -> Option<&'p [Param]> {
    let Type::Item(key) = ty else { return None };
    match &package.items.get(key)?.body {
        Body::Params(params) => Some(&params.fields),
        Body::Source(source) => params_of(package, &source.params),
        Body::Keyword(keyword) => params_of(package, &keyword.other),
        _ => None,
    }
}
