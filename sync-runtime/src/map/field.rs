//! Ids in the fields of objects.

use crate::model::Table;
use stripe_types::{Reader, member};

/// Returns the id of the parent row under which a table keeps an object, from the object's own field: the field has the name of the
/// parent's kind.
pub(crate) fn parent_of(table: &Table, object: &str) -> Option<String> {
    let parent = table.parent_column()?.references?.table().object.name;
    id_in(object, parent.rsplit('.').next().unwrap_or(parent))
}

/// Returns whether an object has a field, given by its dotted path, also if it is null.
pub(crate) fn has_field(object: &str, path: &str) -> bool {
    let at = |object, step| member(object, step).ok().flatten();
    path.split('.').try_fold(object, at).is_some()
}

/// Returns the id in a field: the text itself, or the id of the expanded object.
pub(crate) fn id_in(object: &str, field: &str) -> Option<String> {
    let value = member(object, field).ok()??;
    let id = if value.starts_with('{') { member(value, "id").ok()?? } else { value };
    Reader::new(id).string().ok().map(Into::into).filter(|id: &String| !id.is_empty())
}
