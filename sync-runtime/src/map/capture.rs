//! Taking the values at some paths out of a JSON text, in one pass.

use stripe_types::{DecodeError, Kind, Reader};

/// Which paths are wanted: a trie of their keys.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    nodes: Vec<Node>,
    slots: usize,
}

#[derive(Debug, Default)]
struct Node {
    slot: Option<usize>,
    below: Vec<(&'static str, usize)>,
}

impl Wanted {
    /// Wants the value at a path; the same slot for the same path.
    pub(super) fn add(&mut self, path: &[&'static str]) -> usize {
        if self.nodes.is_empty() {
            self.nodes.push(Node::default());
        }
        let mut node = 0;
        for key in path {
            let known = self.nodes[node].below.iter().find(|(found, _)| found == key).map(|(_, next)| *next);
            node = known.unwrap_or_else(|| {
                let next = self.nodes.len();
                self.nodes.push(Node::default());
                self.nodes[node].below.push((key, next));
                next
            });
        }
        let slots = &mut self.slots;
        *self.nodes[node].slot.get_or_insert_with(|| {
            *slots += 1;
            *slots - 1
        })
    }

    /// The texts of the values that are there, by their slots.
    pub(super) fn capture<'t>(&self, text: &'t str) -> Result<Vec<Option<&'t str>>, DecodeError> {
        let mut captured = vec![None; self.slots];
        let mut json = Reader::new(text);
        self.walk(0, &mut json, &mut captured)?;
        json.end()?;
        Ok(captured)
    }

    fn walk<'t>(
        &self,
        node: usize,
        json: &mut Reader<'t>,
        captured: &mut [Option<&'t str>],
    ) -> Result<(), DecodeError> {
        json.begin_object()?;
        let mut first = true;
        while let Some(key) = json.next_key(&mut first)? {
            let below = self.nodes[node].below.iter().find(|(wanted, _)| *wanted == key);
            let result = match below {
                Some((_, next)) => self.visit(*next, json, captured),
                None => json.skip(),
            };
            result.map_err(|error| error.under_key(&key))?;
        }
        Ok(())
    }

    fn visit<'t>(
        &self,
        node: usize,
        json: &mut Reader<'t>,
        captured: &mut [Option<&'t str>],
    ) -> Result<(), DecodeError> {
        let Node { slot, below } = &self.nodes[node];
        let deeper = !below.is_empty() && json.peek()? == Kind::Object;
        match (slot, deeper) {
            (None, true) => self.walk(node, json, captured),
            (Some(slot), true) => {
                let raw = json.raw()?;
                captured[*slot] = Some(raw);
                self.walk(node, &mut Reader::new(raw), captured)
            }
            (Some(slot), false) => {
                captured[*slot] = Some(json.raw()?);
                Ok(())
            }
            (None, false) => json.skip(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Wanted;

    #[test]
    fn values_are_taken_from_wherever_they_are() {
        let mut wanted = Wanted::default();
        let slots = [
            wanted.add(&["id"]),
            wanted.add(&["a", "b"]),
            wanted.add(&["a"]),
            wanted.add(&["gone"]),
            wanted.add(&["n", "x"]),
        ];
        assert_eq!(wanted.add(&["a", "b"]), slots[1]);
        let text = r#"{"z":[{"id":1}],"a":{"c":{"b":0},"b":"é\n"},"id":"x","n":null}"#;
        let captured = wanted.capture(text).expect("an object");
        let values: Vec<Option<&str>> = slots.iter().map(|slot| captured[*slot]).collect();
        assert_eq!(
            values,
            [Some(r#""x""#), Some(r#""é\n""#), Some(r#"{"c":{"b":0},"b":"é\n"}"#), None, None]
        );
    }

    #[test]
    fn a_broken_text_is_an_error_with_its_path() {
        let mut wanted = Wanted::default();
        wanted.add(&["a", "b"]);
        let error = wanted.capture(r#"{"a":{"b":tru}}"#).expect_err("no JSON");
        assert_eq!(error.path(), "a.b");
    }
}
