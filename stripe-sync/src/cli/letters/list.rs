//! `dead-letters list`.

use super::which::{LetterFilter, as_json};
use crate::cli::connections::open;
use crate::cli::headings::SELECTION;
use crate::cli::output::{print_json, print_table};
use crate::cli::times::{age, span};
use crate::cli::{Settings, schema};
use clap::Args;
use std::process::ExitCode;
use stripe_sync::runtime::store::RecordStore as _;

#[derive(Debug, Args)]
pub(crate) struct ListLetters {
    #[command(flatten)]
    filter: LetterFilter,
    /// Dead letters at most.
    #[arg(long, value_name = "NUMBER", default_value_t = 100, help_heading = SELECTION)]
    limit: u32,
}

impl ListLetters {
    pub(super) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let store = open(settings).await?;
        schema::check(&store, &[]).await?;
        let letters = store.letters(&self.filter.selection(None), self.limit).await?;
        if settings.json {
            print_json(&letters.iter().map(as_json).collect());
            return Ok(ExitCode::SUCCESS);
        }
        let several = letters.iter().any(|letter| letter.account != letters[0].account);
        let headers = ["model", "id", "since", "attempts", "reason"];
        let headers: Vec<&str> = several.then_some("account").into_iter().chain(headers).collect();
        let rows = letters.iter().map(|letter| {
            let rest = [
                letter.model.clone(),
                letter.id.clone(),
                format!("{} ago", span(age(letter.first_seen))),
                letter.attempts.to_string(),
                letter.reason.clone(),
            ];
            several.then(|| letter.account.clone()).into_iter().chain(rest).collect()
        });
        match letters.is_empty() {
            true => say!("no dead letters"),
            false => print_table(&headers, rows),
        }
        if letters.len() == self.limit as usize {
            say!("only the latest {} are listed; --limit lists more", self.limit);
        }
        Ok(ExitCode::SUCCESS)
    }
}
