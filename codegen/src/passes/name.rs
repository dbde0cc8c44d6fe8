//! Names that a person would choose: unique, of at most 60 characters, one for each thing.

mod holders;
mod operations;
mod params;
mod settled;
mod taken;

pub use taken::Unnamed;

use super::merge::{Aliases, Families, Merged};
use super::words::{common_subsequence, pascal};
use crate::facts::Facts;
use crate::ir::{Body, Field, Key, Package};
use crate::registry::NameRegistry;
use std::collections::{HashMap, HashSet};

/// The longest name of a type or module.
pub const MAX_LENGTH: usize = 60;

/// The names of the handwritten types, which stand beside the generated ones.
const RESERVED: [&str; 53] = [
    "Always",
    "Answer",
    "Binary",
    "Boxed",
    "Clearable",
    "Currency",
    "DateTime",
    "DeclineCode",
    "DecodeError",
    "DecodeErrorKind",
    "Decimal",
    "Deleted",
    "EmptyObject",
    "Encoding",
    "EventObject",
    "EventOf",
    "Expand",
    "Expandable",
    "Expansion",
    "Field",
    "Fill",
    "Given",
    "GivenList",
    "Id",
    "IdKind",
    "Int64",
    "Kind",
    "List",
    "ListInfo",
    "Listing",
    "ListStyle",
    "Map",
    "Maybe",
    "MaybeDeleted",
    "Metadata",
    "Method",
    "Money",
    "NestedList",
    "Object",
    "ObjectInfo",
    "Operation",
    "OperationInfo",
    "OpenEnum",
    "PagedList",
    "ParseError",
    "Range",
    "RawJson",
    "Record",
    "SearchResult",
    "SetText",
    "Timestamp",
    "Upload",
    "V2Error",
];

/// The outcome of naming.
#[derive(Debug)]
pub struct Named {
    /// The items for which no rule found a name.
    pub unnamed: Vec<Unnamed>,
    /// The names that all others have now.
    pub registry: NameRegistry,
}

/// Names every item: as the name registry has it, or else by rules.
pub(super) fn name(
    package: &mut Package,
    merged: &Merged,
    facts: &Facts,
    registry: &NameRegistry,
) -> Result<Named, Vec<String>> {
    let Merged { aliases, families } = merged;
    let mut names = Namer {
        facts,
        aliases,
        families,
        registry,
        kept: registry.names(),
        settled: HashMap::new(),
        taken: HashMap::new(),
        unnamed: Vec::new(),
        problems: Vec::new(),
    };
    for reserved in RESERVED {
        names.taken.insert(reserved.to_owned(), "a handwritten type".to_owned());
    }
    names.structs(package, aliases);
    names.unions(package);
    names.enums(package);
    names.operations(package);
    names.params(package);
    names.kinds(package);
    let Namer { unnamed, problems, .. } = names;
    if !problems.is_empty() {
        return Err(problems);
    }
    let numbered: Vec<&Key> = unnamed.iter().map(|unnamed| &unnamed.key).collect();
    let registry = settled::note(package, aliases, &numbered);
    Ok(Named { unnamed, registry })
}

struct Namer<'f> {
    facts: &'f Facts,
    aliases: &'f Aliases,
    families: &'f Families,
    registry: &'f NameRegistry,
    /// The names in the name registry, which are those of nothing else.
    kept: HashSet<&'f str>,
    /// The names that items keep.
    settled: HashMap<Key, String>,
    /// The names that are taken, and by what.
    taken: HashMap<String, Key>,
    unnamed: Vec<Unnamed>,
    problems: Vec<String>,
}

impl Namer<'_> {
    fn structs(&mut self, package: &mut Package, aliases: &Aliases) {
        let keys: Vec<Key> = package.items.keys().cloned().collect();
        // Resources choose first: their names are those that everybody knows.
        let (resources, others): (Vec<Key>, Vec<Key>) = keys
            .into_iter()
            .filter(|key| package.structure(key).is_some())
            .partition(|key| package.structure(key).is_some_and(|structure| structure.object.is_some()));
        self.settle(package, &[&resources[..], &others[..]].concat());
        let all = package.coverage.keys().chain(package.items.keys());
        let schemas: HashSet<String> = all.map(|key| self.spell(key)).collect();
        for key in resources.into_iter().chain(others) {
            let mut candidates = Vec::new();
            candidates.extend(self.facts.type_name(&key).map(str::to_owned));
            candidates.extend(self.settled.get(&key).cloned());
            if let Some(aliases) = aliases.get(&key) {
                candidates.extend(self.common_name(aliases).filter(|name| !schemas.contains(name)));
            }
            candidates.push(self.spell(&key));
            candidates.extend(name_by_holder(package, &key));
            let name = self.take(&key, candidates);
            package.items[&key].name = name;
        }
    }

    /// Finds those of some items that keep their names.
    fn settle(&mut self, package: &Package, keys: &[Key]) {
        self.settled.extend(settled::settled(package, self.aliases, self.registry, keys));
    }

    /// The words that the names of equal structs share, if they are enough to be a name.
    fn common_name(&self, aliases: &[Key]) -> Option<String> {
        let mut words = aliases.iter().map(|key| self.words(key));
        let mut common = words.next()?;
        for other in words {
            common = common_subsequence(&common, &other);
        }
        (common.len() >= 2).then(|| pascal(&common.join("_")))
    }

    /// The name of a schema by the rules alone.
    fn spell(&self, key: &str) -> String {
        pascal(&self.words(key).join("_"))
    }

    /// The words of a schema's name, with the phrases of the document's authors replaced by common ones.
    fn words(&self, key: &str) -> Vec<String> {
        let mut text = format!("_{}_", key.replace('.', "_"));
        for (phrase, plain) in self.facts.phrases() {
            let plain = if plain.is_empty() { "_".to_owned() } else { format!("_{plain}_") };
            text = text.replace(&format!("_{phrase}_"), &plain);
        }
        let words = text.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        without_repetition(words)
    }

    fn unions(&mut self, package: &mut Package) {
        let unions = package.items.iter().filter(|(_, item)| matches!(item.body, Body::Union(_)));
        let keys: Vec<Key> = unions.map(|(key, _)| key.clone()).collect();
        self.settle(package, &keys);
        for key in keys {
            let Body::Union(union) = &package.items[&key].body else { continue };
            let mut candidates: Vec<String> =
                self.facts.type_name(&key).map(str::to_owned).into_iter().collect();
            candidates.extend(self.settled.get(&key).cloned());
            if !key.starts_with("union ") {
                candidates.push(self.spell(&key));
            }
            candidates.extend(
                response_uses(package, &union.uses).iter().map(|(owner, field)| {
                    format!("{}{}", package.items[owner].name, pascal(&singular(field)))
                }),
            );
            package.items[&key].name = self.take(&key, candidates);
        }
    }

    /// Names the enums that objects hold: those that a resource itself holds first.
    fn enums(&mut self, package: &mut Package) {
        let is_held = |uses: &[(Key, String)]| !response_uses(package, uses).is_empty();
        let held = package.items.iter().filter(|(_, item)| match &item.body {
            Body::Enum(item) => is_held(&item.uses),
            _ => false,
        });
        let keys: Vec<Key> = held.map(|(key, _)| key.clone()).collect();
        self.settle(package, &keys);
        let holders = |key: &Key| self.holders(package, key, &HashMap::new());
        let mut named: Vec<(Key, Vec<(usize, String)>)> =
            keys.into_iter().map(|key| (key.clone(), holders(&key))).collect();
        named.sort_by_key(|(_, names)| names.first().map_or(usize::MAX, |(rank, _)| *rank));
        for (key, names) in named {
            let mut candidates = self.stated(&key);
            candidates.extend(self.settled.get(&key).cloned());
            candidates.extend(names.into_iter().map(|(_, name)| name));
            package.items[&key].name = self.take(&key, candidates);
        }
    }

    /// The names that the tables have for the places of an item.
    fn stated(&self, key: &Key) -> Vec<String> {
        let own = self.aliases.get(key).map_or(std::slice::from_ref(key), Vec::as_slice);
        let place = |key: &'_ Key| key.split_once(' ').map(|(_, place)| place.to_owned());
        let sent =
            |key: &Key| ["enum ", "params ", "keyword ", "source "].iter().any(|sort| key.starts_with(sort));
        let places = own.iter().filter(|key| sent(key)).filter_map(place);
        places.filter_map(|place| self.facts.type_name(&place).map(str::to_owned)).collect()
    }

    fn kinds(&mut self, package: &mut Package) {
        let kinds: Vec<Key> = package.kinds.keys().cloned().collect();
        for key in kinds {
            let item = package.items.get(&key).or_else(|| package.items.get(&format!("union {key}")));
            let found = item.map(|item| item.name.clone()).or_else(|| self.union_of(package, &key));
            let place = format!("id {key}");
            let kept = self.registry.name(&place);
            let name = match (found, self.facts.type_name(&place).or(kept)) {
                (_, Some(name)) => name.to_owned(),
                (Some(name), None) => name,
                (None, None) => self.spell(&key),
            };
            let id = self.take_with(&format!("the id of {key}"), "Id", [format!("{name}Id")]);
            package.kinds[&key].name = id.strip_suffix("Id").unwrap_or(&id).to_owned();
        }
    }

    /// The name of the union of exactly the objects that an id of this kind names.
    fn union_of(&self, package: &Package, kind: &str) -> Option<String> {
        let objects = &package.kinds.get(kind)?.objects;
        package.items.values().find_map(|item| match &item.body {
            Body::Union(union) if union.members.iter().map(|(object, _)| object).eq(objects.iter()) => {
                Some(item.name.clone())
            }
            _ => None,
        })
    }
}

/// Returns the name of a struct from its first holder with a name.
fn name_by_holder(package: &Package, key: &Key) -> Option<String> {
    package.items.values().filter(|item| !item.name.is_empty()).find_map(|item| {
        let Body::Struct(holder) = &item.body else { return None };
        let holds = |field: &&Field| {
            let mut found = false;
            field.ty.each_item(&mut |held| found |= held == key);
            found
        };
        let field = holder.fields.iter().find(holds)?;
        Some(joined(&item.name, &pascal(&singular(&field.key))))
    })
}

/// The structs that hold an item. What parameters hold as well is called after the structs.
fn response_uses(package: &Package, uses: &[(Key, String)]) -> Vec<(Key, String)> {
    uses.iter().filter(|(owner, _)| package.structure(owner).is_some()).cloned().collect()
}

/// The name, or if it is too long what is left of it without its first words, as far as it fits.
fn shortened(name: &str) -> Vec<String> {
    if name.len() <= MAX_LENGTH {
        return vec![name.to_owned()];
    }
    let starts = name.char_indices().filter(|(_, character)| character.is_ascii_uppercase());
    let tails = starts.map(|(at, _)| &name[at..]).filter(|tail| tail.len() <= MAX_LENGTH);
    tails.take(3).map(str::to_owned).collect()
}

/// `Invoice` and `InvoiceStatus` make `InvoiceStatus`.
fn joined(owner: &str, field: &str) -> String {
    match field.strip_prefix(owner) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_uppercase()) => field.to_owned(),
        _ => format!("{owner}{field}"),
    }
}

/// The name of one element of a field that holds several.
fn singular(field: &str) -> String {
    if field.ends_with("ss") || field.ends_with("us") || field.ends_with("address") {
        return field.to_owned();
    }
    if let Some(stem) = field.strip_suffix("sses") {
        return format!("{stem}ss");
    }
    if let Some(stem) = field.strip_suffix("ies") {
        return format!("{stem}y");
    }
    field.strip_suffix('s').unwrap_or(field).to_owned()
}

/// `a b c b c` → `a b c`: the document often says twice what something is.
fn without_repetition(mut words: Vec<String>) -> Vec<String> {
    for length in (1..=words.len() / 2).rev() {
        let mut at = 0;
        while at + 2 * length <= words.len() {
            if words[at..at + length] == words[at + length..at + 2 * length] {
                words.drain(at..at + length);
            } else {
                at += 1;
            }
        }
    }
    words
}
