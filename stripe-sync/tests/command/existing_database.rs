//! The guide "In the database of your application": its commands and queries, run in their order.

use crate::{Database, run};
use fake_stripe::{FakeStripe, Sizes};

const PAGE: &str = include_str!("../../../docs/pages/existing-database.md");

/// A block of code of the page.
struct Block {
    language: &'static str,
    text: &'static str,
}

fn blocks() -> Vec<Block> {
    let fences = PAGE.split("```").skip(1).step_by(2);
    let block = |fence: &'static str| fence.split_once('\n').map(|(language, text)| Block { language, text });
    fences.filter_map(block).collect()
}

/// Returns the words of an output, with a mark in place of what is different each time: numbers and the database.
fn words(output: &str) -> Vec<&str> {
    let frame = |sign: char| "┌─┐│╞═╡└┘,;".contains(sign);
    let words =
        output.split(|sign: char| sign.is_whitespace() || frame(sign)).filter(|word| !word.is_empty());
    let mark = |word| match word {
        _ if str::parse::<f64>(word).is_ok() => "#",
        _ if word.starts_with("postgres://") => "postgres://…",
        _ => word,
    };
    words.map(mark).collect()
}

/// Runs the queries of a block. Returns those whose first column is not what the comment says.
async fn query(database: &Database, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for line in text.lines() {
        let (statement, expected) = line.split_once("; -- ").unwrap_or((line, ""));
        let statement = match statement.starts_with("SELECT") {
            true => format!("SELECT CAST(answer AS text) FROM ({statement}) AS asked (answer)"),
            false => statement.to_owned(),
        };
        let rows = database.rows(&statement).await.join(", ");
        if rows != expected {
            wrong.push(format!("{statement}; -- {rows}"));
        }
    }
    wrong
}

/// Runs the commands of a block. Returns those that print something else, with their output.
async fn command(database: &Database, stripe: &FakeStripe, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for part in text.split("$ ").skip(1) {
        let (line, expected) = part.split_once('\n').unwrap_or((part, ""));
        let Some(arguments) = line.strip_prefix("stripe-sync ") else {
            assert!(line.starts_with("export "), "{line}");
            continue;
        };
        let mut arguments: Vec<&str> = arguments.split(' ').collect();
        let (base, key) = (stripe.url(), stripe.api_key().to_owned());
        if arguments[0] == "sync" {
            arguments.extend(["--database-url", &database.url, "--api-base", &base, "--api-key", &key]);
            arguments.extend(["--rate", "unlimited"]);
        }
        let outcome = run(database.folder.path(), &arguments).await;
        assert_eq!(outcome.status, Some(0), "{line}: {}", outcome.err);
        if words(&outcome.out) != words(expected) {
            wrong.push(format!("$ {line}\n{}", outcome.out));
        }
    }
    wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guide_to_an_existing_database_shows_what_happens() {
    let database = Database::postgres().await;
    let sizes = Sizes { subscriptions: 20, ..Sizes::scaled(50) };
    let stripe = FakeStripe::builder().sizes(sizes).start().await.expect("a free port");
    let mut wrong = Vec::new();
    for Block { language, text } in blocks() {
        wrong.extend(match language {
            "sql" => query(&database, text).await,
            "console" => command(&database, &stripe, text).await,
            other => panic!("a block of {other}"),
        });
    }
    assert!(wrong.is_empty(), "the page says something else than this:\n{}", wrong.join("\n"));
}
