//! The figures by which the structure is judged, each with a name.

use crate::circles::circles;
use crate::definitions::Definitions;
use crate::sources::SourceFiles;
use crate::sql;
use crate::surface::{documentation, examples, exported};
use std::collections::BTreeMap;
use std::fmt;

/// A figure.
#[derive(Debug)]
pub struct Figure {
    /// The thing that is counted or measured.
    pub name: String,
    /// Its value, in words.
    pub value: String,
}

/// Measures all crates.
pub fn figures(crates: &[SourceFiles]) -> Vec<Figure> {
    let definitions: Vec<_> = crates.iter().map(|sources| (sources, Definitions::of(sources))).collect();
    let mut figures = sizes(crates, &definitions);
    figures
        .push(of("circles among files", crates.iter().map(|sources| circles(sources).len()).sum::<usize>()));
    figures.push(of("type names defined twice or more", repeated(&definitions)));
    figures.extend(engine(&definitions));
    figures.extend(stores(crates));
    figures.extend(longest_sql(crates));
    figures.extend(crates.iter().flat_map(face));
    figures
}

fn sizes(crates: &[SourceFiles], definitions: &[(&SourceFiles, Definitions)]) -> Vec<Figure> {
    let modules = crates.iter().flat_map(|sources| &sources.modules);
    let files: Vec<usize> = modules.map(|module| module.text.lines().count()).collect();
    let functions = definitions.iter().flat_map(|(_, definitions)| definitions.functions.clone()).collect();
    vec![
        of("lines", files.iter().sum::<usize>()),
        of("lines of a file: median, ninetieth percentile, longest", spread(files)),
        of("lines of a function: median, ninetieth percentile, longest", spread(functions)),
    ]
}

/// The objects that hold the engine together.
fn engine(definitions: &[(&SourceFiles, Definitions)]) -> Vec<Figure> {
    let runtime = definitions.iter().find(|(sources, _)| sources.folder == "sync-runtime");
    let of_type = |name: &'static str| {
        let (blocks, functions) = runtime.map_or((0, 0), |(_, definitions)| definitions.impls_of(name));
        of(&format!("impl blocks of `{name}`, functions"), format!("{blocks}, {functions}"))
    };
    ["Engine", "Run", "Events"].map(of_type).into()
}

/// The lines of the stores: of each database, and of what they share.
fn stores(crates: &[SourceFiles]) -> Vec<Figure> {
    let modules = crates.iter().flat_map(|sources| &sources.modules);
    let modules = modules.filter(|module| module.file.starts_with("sync-runtime/src/store"));
    let (mut sqlite, mut postgres, mut shared) = (0, 0, 0);
    for module in modules {
        let lines = module.text.lines().count();
        match module.path.get(1).map(String::as_str) {
            Some("sqlite") => sqlite += lines,
            Some("postgres") => postgres += lines,
            _ => shared += lines,
        }
    }
    vec![of("lines of the stores: SQLite, PostgreSQL, shared", format!("{sqlite}, {postgres}, {shared}"))]
}

/// The longest line of SQL; none if a file cannot be read.
fn longest_sql(crates: &[SourceFiles]) -> Option<Figure> {
    let lines = sql::lines(crates).ok()?;
    lines.first().map(|line| of("longest line of SQL", format!("{}, in {}", line.length(), line.file)))
}

/// The public face of a crate.
fn face(sources: &SourceFiles) -> Vec<Figure> {
    let folder = format!("{}/{}", sources.folder, sources.root);
    let (comments, headless) = documentation(sources);
    let share = 100.0 * headless as f64 / comments.max(1) as f64;
    vec![
        of(&format!("{folder}: names exported at the root"), exported(sources)),
        of(&format!("{folder}: examples in documentation"), examples(sources)),
        of(
            &format!("{folder}: documentation comments, without a subject"),
            format!("{comments}, {headless} ({share:.1} %)"),
        ),
    ]
}

fn repeated(definitions: &[(&SourceFiles, Definitions)]) -> usize {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, _) in definitions.iter().flat_map(|(_, definitions)| &definitions.types) {
        *files.entry(name).or_default() += 1;
    }
    files.values().filter(|count| **count > 1).count()
}

fn spread(mut sizes: Vec<usize>) -> String {
    sizes.sort_unstable();
    let at =
        |share: usize| sizes.get(sizes.len().saturating_sub(1) * share / 100).copied().unwrap_or_default();
    format!("{}, {}, {}", at(50), at(90), at(100))
}

fn of(name: &str, value: impl fmt::Display) -> Figure {
    Figure { name: name.to_owned(), value: value.to_string() }
}
