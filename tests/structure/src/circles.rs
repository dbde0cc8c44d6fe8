//! Files that use each other in a circle.

use crate::sources::SourceFiles;
use crate::uses::{Arrows, arrows};
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use std::fmt;

/// Some files of a crate, each of which uses all others, directly or by way of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle {
    /// The files, relative to the workspace, in alphabetical order.
    pub files: Vec<String>,
    /// The arrows among them: who uses whom, and which names.
    pub arrows: Vec<(String, String, Vec<String>)>,
}

/// Finds the circles of a crate.
pub fn circles(sources: &SourceFiles) -> Vec<Circle> {
    let arrows = arrows(sources);
    let edges = arrows.keys().map(|(from, to)| (from.as_str(), to.as_str()));
    let graph: DiGraphMap<&str, ()> = DiGraphMap::from_edges(edges);
    let components = tarjan_scc(&graph).into_iter().filter(|files| files.len() > 1);
    let mut circles: Vec<_> = components.map(|files| Circle::of(&files, &arrows)).collect();
    circles.sort_by(|a, b| a.files.cmp(&b.files));
    circles
}

impl Circle {
    fn of(files: &[&str], arrows: &Arrows) -> Self {
        let mut sorted: Vec<String> = files.iter().map(|file| (*file).to_owned()).collect();
        sorted.sort();
        let among = arrows.iter().filter(|((from, to), _)| sorted.contains(from) && sorted.contains(to));
        let arrows = among
            .map(|((from, to), names)| (from.clone(), to.clone(), names.iter().cloned().collect()))
            .collect();
        Self { files: sorted, arrows }
    }
}

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.files.join(" "))?;
        for (from, to, names) in &self.arrows {
            writeln!(f, "    {from} -> {to}: {}", names.join(", "))?;
        }
        Ok(())
    }
}
