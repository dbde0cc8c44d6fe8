//! Tables that fit the terminal.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use console::Term;
use std::io::IsTerminal as _;

/// The narrowest table. A narrower terminal breaks its lines.
const NARROWEST: u16 = 40;

/// Prints a table, with numbers aligned to the right. On a terminal it is as wide as the terminal at most, and cells are wrapped; in a
/// pipe each row is one line, unless COLUMNS is set.
pub(crate) fn print_table(headers: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
    say!("{}", render(headers, rows.into_iter().collect(), width()));
}

/// Returns the width of the terminal in columns; `None` if standard output is no terminal, and COLUMNS is not set.
fn width() -> Option<u16> {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
    columns.or_else(|| {
        let size = std::io::stdout().is_terminal().then(|| Term::stdout().size_checked());
        size.flatten().map(|(_, columns)| columns)
    })
}

fn render(headers: &[&str], rows: Vec<Vec<String>>, width: Option<u16>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_BORDERS_ONLY).set_header(headers);
    if let Some(width) = width {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width.max(NARROWEST));
    }
    for (index, column) in table.column_iter_mut().enumerate() {
        let number = |row: &Vec<String>| row[index].parse::<f64>().is_ok();
        if !rows.is_empty() && rows.iter().all(number) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.add_rows(rows);
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_fits_the_terminal_and_is_not_wrapped_in_a_pipe() {
        let rows = || vec![vec!["7".to_owned(), "word ".repeat(60).trim().to_owned()]];
        let widest = |width| {
            let text = render(&["count", "words"], rows(), width).to_string();
            text.lines().map(|line| line.chars().count()).max().unwrap_or_default()
        };
        assert!(widest(None) > 300);
        assert!((70..=80).contains(&widest(Some(80))));
        assert!((30..=40).contains(&widest(Some(3))), "a hopeless width");
    }
}
