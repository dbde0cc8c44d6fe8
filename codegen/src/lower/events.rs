//! The types of events, as the enums of their field `type`, which is plain text in the document.

use super::Lowering;
use crate::ir::{Body, Type};
use std::collections::BTreeSet;

/// The schema of snapshot events.
const SNAPSHOT: &str = "event";
/// The schema of thin events.
const THIN: &str = "v2.core.event";

impl Lowering<'_> {
    /// Makes the field `type` of both kinds of events an enum.
    pub(super) fn event_types(&mut self) {
        let mut snapshot: BTreeSet<&str> = self.document.event_types();
        if self.document.events.is_empty() {
            snapshot.extend(self.facts.event_types());
        } else {
            snapshot.extend(self.document.events.keys().map(String::as_str));
        }
        let snapshot: Vec<String> = snapshot.into_iter().map(str::to_owned).collect();
        self.event_type(SNAPSHOT, &snapshot);
        let thin = self.facts.thin_event_types().to_vec();
        self.event_type(THIN, &thin);
    }

    fn event_type(&mut self, schema: &str, types: &[String]) {
        let structure = self.package.structure(schema);
        let is_text = |key: &str, ty: &Type| key == "type" && *ty == Type::Plain("String");
        if types.is_empty()
            || !structure.is_some_and(|event| event.fields.iter().any(|it| is_text(&it.key, &it.ty)))
        {
            return;
        }
        let ty = self.enumeration(schema, "type", types);
        if let Some(Body::Struct(event)) = self.package.items.get_mut(schema).map(|item| &mut item.body) {
            for field in event.fields.iter_mut().filter(|field| field.key == "type") {
                field.ty = ty.clone();
            }
        }
    }
}
