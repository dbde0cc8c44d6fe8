//! Objects that are made a million times from a few: those of the fake, with ids and times of their own.

use fake_stripe::FakeStripe;
use serde_json::Value;
use std::fmt::Write as _;

/// The instant at which the newest object was created, and the seconds from one to the next.
const NEWEST: i64 = 1_760_000_000;
const APART: i64 = 10;

/// The kinds that are listed: their names, their paths, the prefixes of their ids, and the lists embedded in them.
pub(crate) const KINDS: [Kind; 3] = [
    Kind { object: "customer", list: "customers", prefix: "cus", below: None },
    Kind { object: "subscription", list: "subscriptions", prefix: "sub", below: Some(("items", "si")) },
    Kind { object: "invoice", list: "invoices", prefix: "in", below: Some(("lines", "il")) },
];

#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) object: &'static str,
    pub(crate) list: &'static str,
    prefix: &'static str,
    below: Option<(&'static str, &'static str)>,
}

/// All objects of a kind, the newest first.
#[derive(Debug)]
pub(crate) struct Objects {
    kind: Kind,
    templates: Vec<Vec<Piece>>,
    pub(crate) count: usize,
}

#[derive(Debug)]
enum Piece {
    Text(String),
    Id,
    /// The id of what is embedded, by its place.
    Below(usize),
    Created,
}

impl Objects {
    pub(crate) fn new(stripe: &FakeStripe, kind: Kind, count: usize) -> Self {
        let templates = stripe.objects(kind.object).into_iter().map(|object| template(kind, object));
        Self { kind, templates: templates.collect(), count }
    }

    /// Bytes of an object.
    pub(crate) fn bytes(&self) -> usize {
        let mut text = String::new();
        (0..self.templates.len()).for_each(|index| self.write(index, &mut text));
        text.len() / self.templates.len()
    }

    /// Rows below an object.
    pub(crate) fn below(&self) -> f64 {
        let ids = |pieces: &Vec<Piece>| {
            pieces.iter().filter_map(|it| if let Piece::Below(at) = it { Some(at + 1) } else { None }).max()
        };
        self.templates.iter().map(|it| ids(it).unwrap_or(0)).sum::<usize>() as f64
            / self.templates.len() as f64
    }

    /// The place of an object with an id.
    pub(crate) fn place(&self, id: &str) -> Option<usize> {
        id.strip_prefix(self.kind.prefix)?.strip_prefix('_')?.parse().ok()
    }

    /// Returns the number of objects created after an instant.
    pub(crate) fn after(&self, created: i64) -> usize {
        ((NEWEST - created + APART - 1).max(0) as usize / APART as usize).min(self.count)
    }

    /// Adds the text of an object.
    pub(crate) fn write(&self, index: usize, text: &mut String) {
        for piece in &self.templates[index % self.templates.len()] {
            let written = match piece {
                Piece::Text(piece) => text.write_str(piece),
                Piece::Id => write!(text, "{}_{index:014}", self.kind.prefix),
                Piece::Below(at) => {
                    let prefix = self.kind.below.map_or("", |(_, prefix)| prefix);
                    write!(text, "{prefix}_{index:012}{at:02}")
                }
                Piece::Created => write!(text, "{}", NEWEST - index as i64 * APART),
            };
            debug_assert!(written.is_ok(), "texts take everything");
        }
    }
}

/// Marks that no text of the fake contains.
const ID: char = '\u{E000}';
const CREATED: char = '\u{E001}';
const BELOW: u32 = 0xE100;

/// The text of an object whose embedded lists have no more than is in them.
pub(crate) fn whole(object: &Value) -> String {
    object.to_string().replace("\"has_more\":true", "\"has_more\":false")
}

fn template(kind: Kind, mut object: Value) -> Vec<Piece> {
    let id = object["id"].as_str().unwrap_or_default().to_owned();
    let mut ids = vec![(id, ID)];
    if let Some((list, _)) = kind.below {
        let below = object[list]["data"].as_array().into_iter().flatten();
        let marks = (BELOW..).filter_map(char::from_u32);
        ids.extend(below.filter_map(|it| it["id"].as_str()).map(str::to_owned).zip(marks));
    }
    object["created"] = CREATED.to_string().into();
    let mut text = whole(&object).replace(&format!("\"{CREATED}\""), CREATED.encode_utf8(&mut [0; 4]));
    for (id, mark) in ids {
        text = text.replace(&id, mark.encode_utf8(&mut [0; 4]));
    }
    pieces(&text)
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = vec![Piece::Text(String::new())];
    for sign in text.chars() {
        let piece = match sign {
            ID => Piece::Id,
            CREATED => Piece::Created,
            '\u{E100}'.. if (sign as u32) < BELOW + 100 => Piece::Below((sign as u32 - BELOW) as usize),
            _ => {
                if let Some(Piece::Text(piece)) = pieces.last_mut() {
                    piece.push(sign);
                }
                continue;
            }
        };
        pieces.extend([piece, Piece::Text(String::new())]);
    }
    pieces
}
