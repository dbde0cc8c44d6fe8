//! The configuration file: what it may hold, what comes first, and the commands that write and show it.

use super::{folder, run};
use crate::support::fake;
use serde_json::Value;

fn write(folder: &std::path::Path, text: &str) {
    std::fs::write(folder.join("stripe-sync.toml"), text).expect("written");
}

#[tokio::test]
async fn a_wrong_key_or_value_is_refused_with_its_line() {
    let folder = folder();
    for (text, expected) in [
        (
            "\ndatabase-ulr = \"x\"",
            "stripe-sync.toml:2: unknown key `database-ulr`; did you mean `database-url`?",
        ),
        ("zebra = 1", "stripe-sync.toml:1: unknown key `zebra`; `stripe-sync config` lists all keys"),
        (
            "[webhok.serve]\nworkers = 2",
            "stripe-sync.toml:2: unknown table `webhok.serve`; did you mean `webhook`?",
        ),
        (
            "[webhook.serve]\nworkerz = 2",
            "stripe-sync.toml:2: unknown key `workerz`; did you mean `workers`?",
        ),
        (
            "[webhook.serve]\nrate = 2",
            "stripe-sync.toml:2: `rate` is for all commands: it belongs above the first table",
        ),
        (
            "rate = \"fast\"",
            "stripe-sync.toml:1: `rate`: expected a number of requests per second, or `unlimited`",
        ),
        ("json = 5", "stripe-sync.toml:1: `json`: expected true or false"),
        ("rate = [1, 2]", "stripe-sync.toml:1: `rate` takes one value"),
        (
            "rate = { max = [{}] }",
            "stripe-sync.toml:1: `max` must be a text, a number, true, false, or an array of these",
        ),
        (
            "api-key = \"sk_test_secret\"",
            "stripe-sync.toml:1: `api-key` cannot be set here: a key does not belong in a file",
        ),
        (
            "[webhook.serve]\nsecrets = \"whsec_secret\"",
            "stripe-sync.toml:2: `secrets` cannot be set here: a secret does not",
        ),
        ("database-url = \"postgres://u:secret@h", "stripe-sync.toml:1: "),
    ] {
        write(folder.path(), text);
        let outcome = run(folder.path(), &["models"]).await;
        assert_eq!(outcome.status, Some(2), "{text}: {}", outcome.err);
        assert!(outcome.err.starts_with(&format!("error: {expected}")), "{text}: {}", outcome.err);
        assert!(!outcome.err.contains("secret\""), "{}", outcome.err);
    }
    let outcome = run(folder.path(), &["--config", "other.toml", "models"]).await;
    assert!(outcome.err.starts_with("error: cannot read the configuration other.toml: "), "{}", outcome.err);
}

#[tokio::test]
async fn the_command_line_comes_before_the_file_and_the_file_before_defaults() {
    let folder = folder();
    write(
        folder.path(),
        "rate = 7\nconcurrency = 3\nsub-lists = true\nmodels = [\"Customer\"]\n[webhook.serve]\nworkers = 5\n",
    );
    let outcome = run(folder.path(), &["config", "--concurrency", "4", "--json"]).await;
    let shown: Value = serde_json::from_str(&outcome.out).expect("JSON");
    let setting = |key: &str| {
        let all = shown["settings"].as_array().expect("settings").iter();
        let found = all.into_iter().find(|setting| setting["key"] == key);
        found.map(|it| format!("{} from {}", it["values"], it["origin"])).expect("a setting")
    };
    assert_eq!(setting("rate"), r#"["7"] from "file, line 1""#);
    assert_eq!(setting("concurrency"), r#"["4"] from "command line""#);
    assert_eq!(setting("sub-lists"), r#"["true"] from "file, line 3""#);
    assert_eq!(setting("webhook.serve.workers"), r#"["5"] from "file, line 6""#);
    assert_eq!(setting("keep-days"), r#"["30"] from "default""#);
    assert_eq!(shown["file"], "stripe-sync.toml");
}

#[tokio::test]
async fn init_writes_a_file_that_is_valid_and_never_replaces_one() {
    let folder = folder();
    let outcome = run(folder.path(), &["init", "--rate", "9"]).await;
    assert_eq!(outcome.status, Some(0), "{}", outcome.err);
    let path = folder.path().join("stripe-sync.toml");
    let text = std::fs::read_to_string(&path).expect("a file");
    assert!(text.contains("\nrate = 9\n") && text.contains("\n# [webhook.serve]\n"), "{text}");
    let again = run(folder.path(), &["init"]).await;
    assert_eq!(
        (again.status, again.err.as_str()),
        (Some(2), "error: stripe-sync.toml exists; it stays as it is\n")
    );
    // Each comment that looks like a key is one, with a value that is valid.
    let keys = text.lines().map(|line| match line.strip_prefix("# ") {
        Some(key) if key.starts_with('[') || (key.contains(" = ") && !key.ends_with(" = \"\"")) => key,
        Some(_) => "",
        None => line,
    });
    let mut seen = std::collections::BTreeSet::new();
    let all: Vec<&str> = keys.filter(|line| line.starts_with('[') || seen.insert(*line)).collect();
    std::fs::write(&path, all.join("\n")).expect("written");
    let outcome = run(folder.path(), &["config"]).await;
    assert_eq!(outcome.status, Some(0), "{}\n{}", outcome.err, all.join("\n"));
}

#[tokio::test]
async fn a_file_says_what_is_synchronised_and_what_is_never_stored() {
    let (folder, stripe) = (folder(), fake().await);
    let customer = &stripe.objects("customer")[0];
    let id = customer["id"].as_str().expect("an id");
    stripe.update("customer", id, &serde_json::json!({ "email": "kept-out@example.com" }));
    write(
        folder.path(),
        &format!(
            "database-url = \"sqlite://own.db\"\napi-base = \"{}\"\nrate = \"unlimited\"\nmodels = [\"Customer\", \"Product\"]\n\
             key-env = [\"KEY_OF_ONE\"]\nexclude = [\"customers.email\"]\n",
            stripe.url()
        ),
    );
    let outcome = run(folder.path(), &["sync"]).await;
    assert_eq!(outcome.err, "error: no API key in the variable KEY_OF_ONE\n");
    let mut command = assert_cmd::Command::new(assert_cmd::cargo::cargo_bin!("stripe-sync"));
    command.current_dir(folder.path()).env("KEY_OF_ONE", stripe.api_key()).args(["sync", "--json"]);
    let output = tokio::task::spawn_blocking(move || command.output()).await;
    let output = output.expect("no panic").expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let files =
        ["own.db", "own.db-wal"].map(|file| std::fs::read(folder.path().join(file)).unwrap_or_default());
    let bytes = files.concat();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains(id), "the customer has a row: {}", String::from_utf8_lossy(&output.stdout));
    assert!(!text.contains("kept-out"), "its address is nowhere");
    for (field, error) in [
        ("customers.emial", "`customers.emial` is not a field of the models; did you mean `email`?"),
        (
            "nonsense.email",
            "`nonsense.email` names no field: write a table and a field, as in customers.email",
        ),
        ("customers.id", "--exclude customers.id: `id` cannot be left out: objects are found"),
        ("checkout.session.id", "--exclude checkout.session.id: `id` cannot be left out"),
    ] {
        let outcome = run(folder.path(), &["status", "--exclude", field]).await;
        assert!(outcome.err.starts_with(&format!("error: {error}")), "{field}: {}", outcome.err);
    }
    let outcome = run(folder.path(), &["status", "--mask", "customers.email"]).await;
    assert_eq!(outcome.err, "error: --mask needs a key: set STRIPE_SYNC_MASK_KEY\n");
}
