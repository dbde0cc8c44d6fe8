//! The public API of the generated code: type names, and the types of their fields.

use super::operations::{answer_type, param_type};
use super::structs::{field_type, id_type, rust_type};
use super::text::field_ident;
use crate::ir::{Body, Item, Package, Param, Type};
use crate::passes::{pascal, variant_names};
use std::collections::{BTreeMap, BTreeSet};

/// The generated types by their names.
pub type Api = BTreeMap<String, ApiType>;

/// A generated type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiType {
    /// The kind of the item, with the response of an operation: `struct`, `enum`, `operation -> Customer`.
    pub sort: String,
    /// The members by name.
    pub members: BTreeMap<String, ApiMember>,
}

/// A field, variant or parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiMember {
    /// Its Rust type, or the value of a variant.
    pub ty: String,
    /// True if it is required to construct the item.
    pub required: bool,
}

/// All generated types.
pub fn api(package: &Package) -> Api {
    let items = package.items.values().map(|item| (item.name.clone(), of_item(package, item)));
    let id = || ApiType { sort: "id".to_owned(), members: BTreeMap::new() };
    items.chain(package.kinds.keys().map(|kind| (id_type(package, kind), id()))).collect()
}

/// The Rust type of a value, without an `Option` around it.
pub fn type_of(package: &Package, ty: &Type) -> String {
    rust_type(package, ty, &mut BTreeSet::new())
}

fn of_item(package: &Package, item: &Item) -> ApiType {
    // Which names a file needs is of no interest here.
    let unused = &mut BTreeSet::new();
    let (sort, members): (&str, BTreeMap<String, ApiMember>) = match &item.body {
        Body::Struct(structure) => {
            let fields = structure.fields.iter();
            (
                "struct",
                fields.map(|it| (field_ident(&it.key), some(field_type(package, it, unused)))).collect(),
            )
        }
        Body::Enum(item) => ("enum", variants(&item.values)),
        Body::Union(union) => {
            let members = union.members.iter();
            ("union", members.map(|(it, ty)| (pascal(it), some(rust_type(package, ty, unused)))).collect())
        }
        Body::Keyword(keyword) => {
            let mut members = variants(&keyword.values);
            members.insert("Value".to_owned(), some(rust_type(package, &keyword.other, unused)));
            ("keyword", members)
        }
        Body::Source(source) => {
            ("source", [("New".to_owned(), some(rust_type(package, &source.params, unused)))].into())
        }
        Body::Params(params) => ("parameters", parameters(package, &params.fields, "")),
        Body::Operation(operation) => {
            let output = answer_type(package, &operation.output, unused);
            let mut members = parameters(package, &operation.segments, &output);
            members.extend(parameters(package, &operation.params, &output));
            return ApiType { sort: format!("operation -> {output}"), members };
        }
    };
    ApiType { sort: sort.to_owned(), members }
}

fn some(ty: String) -> ApiMember {
    ApiMember { ty, required: false }
}

fn variants(values: &[String]) -> BTreeMap<String, ApiMember> {
    variant_names(values).into_iter().zip(values).map(|(name, value)| (name, some(value.clone()))).collect()
}

fn parameters(package: &Package, params: &[Param], output: &str) -> BTreeMap<String, ApiMember> {
    let member = |param: &Param| {
        let ty = param_type(package, param, output, &mut BTreeSet::new());
        let ty = match &param.ty {
            Type::Vec(_) => format!("Vec<{ty}>"),
            _ => ty,
        };
        (field_ident(&param.key), ApiMember { ty, required: param.required })
    };
    params.iter().map(member).collect()
}
