//! The examples at the end of `--help`: two for each command.

use clap::Command;

/// The commands with two examples each. A test parses them, and finds commands without examples.
const EXAMPLES: &[(&str, [&str; 2])] = &[
    ("", ["stripe-sync demo", "stripe-sync sync --database-url postgres://me@localhost/app"]),
    #[cfg(feature = "demo")]
    (
        "demo",
        ["stripe-sync demo", "stripe-sync demo --customers 100 --database-url postgres://me@localhost/app"],
    ),
    ("sync", ["stripe-sync sync", "stripe-sync sync billing Charge --created-after 2026-01-31 --dry-run"]),
    #[cfg(feature = "billing")]
    ("pull", ["stripe-sync pull", "stripe-sync pull --limit customers=50 --link-users users.email"]),
    ("events", ["stripe-sync events poll", "stripe-sync events process --failed"]),
    ("events poll", ["stripe-sync events poll", "stripe-sync events poll --follow --interval 30"]),
    (
        "events process",
        ["stripe-sync events process --failed", "stripe-sync events process --type 'customer.*' --inbox"],
    ),
    ("webhook", ["stripe-sync webhook serve", "stripe-sync webhook endpoint list"]),
    (
        "webhook serve",
        [
            "stripe-sync webhook serve",
            "stripe-sync webhook serve --listen 0.0.0.0:8080 --workers 4 --max-lag 300",
        ],
    ),
    (
        "webhook listen",
        [
            "stripe-sync webhook listen --forward-to http://localhost:3000/webhooks/stripe",
            "stripe-sync webhook listen --forward-to http://localhost:3000/hook --type 'invoice.*'",
        ],
    ),
    (
        "webhook health",
        ["stripe-sync webhook health", "stripe-sync webhook health --url http://127.0.0.1:9000/readyz"],
    ),
    ("webhook endpoint", ["stripe-sync webhook endpoint list", "stripe-sync webhook endpoint delete we_123"]),
    (
        "webhook endpoint create",
        [
            "stripe-sync webhook endpoint create https://example.com/webhooks/stripe",
            "stripe-sync webhook endpoint create https://example.com/connect --connect --model billing",
        ],
    ),
    (
        "webhook endpoint list",
        ["stripe-sync webhook endpoint list", "stripe-sync webhook endpoint list --model billing --json"],
    ),
    (
        "webhook endpoint delete",
        ["stripe-sync webhook endpoint delete we_123", "stripe-sync webhook endpoint delete we_123 --json"],
    ),
    (
        "webhook endpoint roll",
        ["stripe-sync webhook endpoint roll we_123", "stripe-sync webhook endpoint roll we_123 --keep"],
    ),
    ("console", ["stripe-sync console", "stripe-sync console --show-data --page-listen 127.0.0.1:9000"]),
    ("migrate", ["stripe-sync migrate", "stripe-sync migrate --out migrations"]),
    ("models", ["stripe-sync models", "stripe-sync models Invoice"]),
    (
        "completions",
        ["stripe-sync completions bash > stripe-sync.bash", "stripe-sync completions zsh > _stripe-sync"],
    ),
    ("man", ["stripe-sync man man/man1", "stripe-sync man ."]),
    ("init", ["stripe-sync init", "stripe-sync init --config /etc/stripe-sync.toml"]),
    ("config", ["stripe-sync config", "stripe-sync config --config /etc/stripe-sync.toml --json"]),
    ("status", ["stripe-sync status", "stripe-sync status --json"]),
    ("redact", ["stripe-sync redact cus_123 --dry-run", "stripe-sync redact cus_123 --account acct_123"]),
    ("verify", ["stripe-sync verify", "stripe-sync verify Customer --sample 500"]),
    ("dead-letters", ["stripe-sync dead-letters list", "stripe-sync dead-letters retry --all"]),
    (
        "dead-letters list",
        ["stripe-sync dead-letters list", "stripe-sync dead-letters list --model Charge --limit 20"],
    ),
    (
        "dead-letters show",
        ["stripe-sync dead-letters show cus_123", "stripe-sync dead-letters show cus_123 --json"],
    ),
    (
        "dead-letters retry",
        ["stripe-sync dead-letters retry cus_123", "stripe-sync dead-letters retry --all --model Charge"],
    ),
    (
        "dead-letters drop",
        ["stripe-sync dead-letters drop cus_123", "stripe-sync dead-letters drop --all --model Charge"],
    ),
    ("doctor", ["stripe-sync doctor", "stripe-sync doctor --model billing --json"]),
    ("get", ["stripe-sync get cus_123", "stripe-sync get SUMMER --model Coupon --from stripe"]),
    ("diff", ["stripe-sync diff cus_123", "stripe-sync diff SUMMER --model Coupon"]),
    #[cfg(all(feature = "billing", feature = "payments"))]
    ("views", ["stripe-sync views list", "stripe-sync views install"]),
    #[cfg(all(feature = "billing", feature = "payments"))]
    ("views install", ["stripe-sync views install", "stripe-sync views install mrr_by_month"]),
    #[cfg(all(feature = "billing", feature = "payments"))]
    ("views list", ["stripe-sync views list", "stripe-sync views list --json"]),
    #[cfg(all(feature = "billing", feature = "payments"))]
    ("views drop", ["stripe-sync views drop", "stripe-sync views drop mrr_by_month"]),
];

/// Adds the examples to a command and its subcommands.
pub(super) fn add(command: Command) -> Command {
    add_to(command, "")
}

fn add_to(command: Command, path: &str) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let command = names.into_iter().fold(command, |command, name| {
        let path = format!("{path} {name}").trim().to_owned();
        command.mut_subcommand(name, |command| add_to(command, &path))
    });
    let Some((_, examples)) = EXAMPLES.iter().find(|(known, _)| *known == path) else { return command };
    let before = command.get_after_help().map(|text| format!("{text}\n\n")).unwrap_or_default();
    let lines = examples.map(|example| format!("  {example}")).join("\n");
    command.after_help(format!("{before}Examples:\n{lines}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command;

    /// Collects a command and its subcommands, with their paths.
    fn collect(command: &Command, path: &str, all: &mut Vec<(String, Command)>) {
        all.push((path.to_owned(), command.clone()));
        for command in command.get_subcommands() {
            collect(command, format!("{path} {}", command.get_name()).trim(), all);
        }
    }

    fn commands() -> Vec<(String, Command)> {
        let mut all = Vec::new();
        collect(&command(), "", &mut all);
        all
    }

    #[test]
    fn each_command_has_two_examples_that_parse() {
        for (path, _) in commands() {
            let (_, examples) =
                EXAMPLES.iter().find(|(known, _)| *known == path).unwrap_or_else(|| panic!("{path}"));
            for example in examples {
                let line = example.split(" > ").next().unwrap_or(example).replace('\'', "");
                assert!(line.starts_with(format!("stripe-sync {path}").trim()), "{line}");
                let parsed = command().try_get_matches_from(line.split(' '));
                assert!(parsed.is_ok(), "{line}: {}", parsed.expect_err("an error"));
            }
        }
        let known: Vec<String> = commands().into_iter().map(|(path, _)| path).collect();
        assert!(EXAMPLES.iter().all(|(path, _)| known.iter().any(|known| known == path)));
    }

    #[test]
    fn each_option_has_a_heading_and_a_description() {
        for (path, command) in commands() {
            for option in
                command.get_opts().filter(|option| !["help", "version"].contains(&option.get_id().as_str()))
            {
                let name = format!("{path} --{}", option.get_long().unwrap_or_default());
                assert!(option.get_help().is_some(), "{name} has no description");
                assert!(option.get_help_heading().is_some(), "{name} has no heading");
            }
        }
    }

    #[test]
    fn numbers_have_units_and_optional_values_their_defaults() {
        for (path, command) in commands() {
            for option in command.get_opts() {
                let help = option.get_help().map(ToString::to_string).unwrap_or_default();
                let name = format!("{path} --{}: {help}", option.get_long().unwrap_or_default());
                let value =
                    option.get_value_names().and_then(|names| names.first()).map(|name| name.as_str());
                if matches!(value, Some("SECONDS" | "DAYS")) {
                    let unit = value.unwrap_or_default().to_lowercase();
                    assert!(help.to_lowercase().contains(&unit), "{name}");
                }
            }
        }
    }
}
