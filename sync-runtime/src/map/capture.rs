//! Capturing the values at some paths of a JSON text, in one pass.

use stripe_types::{DecodeError, Kind, Reader};

/// The texts of the values that are present, by slot.
type Captured<'t> = Vec<Option<&'t str>>;

type Walked = Result<(), DecodeError>;

/// The paths to capture: a trie of their keys.
#[derive(Debug, Default)]
pub(super) struct CapturedPaths {
    nodes: Vec<CaptureNode>,
    slots: usize,
}

#[derive(Debug, Default)]
struct CaptureNode {
    slot: Option<usize>,
    below: Vec<Branch>,
}

/// A step inwards: into an object by the key, into an array by the index that the key spells.
#[derive(Debug)]
struct Branch {
    key: &'static str,
    index: Option<usize>,
    node: usize,
}

impl CapturedPaths {
    /// Adds a path. Returns its slot, the same one for the same path.
    pub(super) fn add(&mut self, path: &[&'static str]) -> usize {
        if self.nodes.is_empty() {
            self.nodes.push(CaptureNode::default());
        }
        let mut node = 0;
        for key in path {
            let known = self.nodes[node].below.iter().find(|branch| branch.key == *key);
            node = known.map(|branch| branch.node).unwrap_or_else(|| {
                let next = self.nodes.len();
                self.nodes.push(CaptureNode::default());
                self.nodes[node].below.push(Branch { key, index: key.parse().ok(), node: next });
                next
            });
        }
        let slots = &mut self.slots;
        *self.nodes[node].slot.get_or_insert_with(|| {
            *slots += 1;
            *slots - 1
        })
    }

    /// Returns the number of slots.
    pub(super) fn len(&self) -> usize {
        self.slots
    }

    /// Captures the texts of the values that are present, by slot.
    pub(super) fn capture<'t>(&self, text: &'t str) -> Result<Captured<'t>, DecodeError> {
        let mut captured = vec![None; self.slots];
        let mut json = Reader::new(text);
        self.walk(0, &mut json, &mut captured)?;
        json.end()?;
        Ok(captured)
    }

    fn walk<'t>(&self, node: usize, json: &mut Reader<'t>, captured: &mut Captured<'t>) -> Walked {
        json.begin_object()?;
        let mut first = true;
        while let Some(key) = json.next_key(&mut first)? {
            let below = self.nodes[node].below.iter().find(|branch| branch.key == key);
            let result = match below {
                Some(branch) => self.visit(branch.node, json, captured),
                None => json.skip(),
            };
            result.map_err(|error| error.under_key(&key))?;
        }
        Ok(())
    }

    fn walk_array<'t>(&self, node: usize, json: &mut Reader<'t>, captured: &mut Captured<'t>) -> Walked {
        json.begin_array()?;
        let (mut first, mut index) = (true, 0);
        while json.next_item(&mut first)? {
            let below = self.nodes[node].below.iter().find(|branch| branch.index == Some(index));
            let result = match below {
                Some(branch) => self.visit(branch.node, json, captured),
                None => json.skip(),
            };
            result.map_err(|error| error.under_index(index))?;
            index += 1;
        }
        Ok(())
    }

    fn visit<'t>(&self, node: usize, json: &mut Reader<'t>, captured: &mut Captured<'t>) -> Walked {
        let CaptureNode { slot, below } = &self.nodes[node];
        // Where an id stands for an object that is not expanded, there is nothing further inwards.
        let walk = match json.peek()? {
            Kind::Object if !below.is_empty() => Self::walk,
            Kind::Array if below.iter().any(|branch| branch.index.is_some()) => Self::walk_array,
            _ => Self::pass,
        };
        match slot {
            None => walk(self, node, json, captured),
            Some(slot) => {
                let raw = json.raw()?;
                captured[*slot] = Some(raw);
                if below.is_empty() { Ok(()) } else { walk(self, node, &mut Reader::new(raw), captured) }
            }
        }
    }

    fn pass<'t>(&self, _node: usize, json: &mut Reader<'t>, _captured: &mut Captured<'t>) -> Walked {
        json.skip()
    }
}

#[cfg(test)]
mod tests;
