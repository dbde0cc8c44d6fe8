//! Checks of the files that run the command: the units of systemd, the images and the services of containers.

use crate::cli::command;

fn file(path: &str) -> String {
    let path = format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the words of a command in a line, after the name of the program.
fn words(line: &str) -> Option<Vec<String>> {
    let line = line.trim();
    let list = ["command: [", "CMD ["].iter().find_map(|start| line.strip_prefix(start));
    let program = ["stripe-sync ", "ExecStart=/usr/local/bin/stripe-sync "];
    let health = line.split_once(r#"CMD ["/usr/local/bin/stripe-sync","#).map(|(_, rest)| rest);
    let words = list.or(health).or_else(|| program.iter().find_map(|start| line.strip_prefix(start)))?;
    let words = words.replace(['"', ',', ']'], " ");
    Some(words.split_whitespace().map(str::to_owned).collect())
}

#[test]
fn the_commands_of_services_and_containers_parse() {
    for (path, commands) in [
        ("Dockerfile", 2),
        ("compose.yaml", 1),
        ("deploy/nightly", 2),
        ("deploy/systemd/stripe-sync.service", 1),
        ("deploy/systemd/stripe-sync-nightly.service", 2),
    ] {
        let text = file(path);
        let found: Vec<Vec<String>> = text.lines().filter_map(words).collect();
        assert_eq!(found.len(), commands, "{path}: {found:?}");
        for words in found {
            let program = "stripe-sync".to_owned();
            let parsed = command().try_get_matches_from([&program].into_iter().chain(&words));
            assert!(parsed.is_ok(), "{words:?}: {}", parsed.expect_err("an error"));
        }
    }
}

#[test]
fn versions_are_those_of_the_project() {
    let toolchain = file("rust-toolchain.toml");
    let rust = toolchain.split('"').nth(1).expect("a version");
    assert!(file("Dockerfile").contains(&format!("FROM rust:{rust}-alpine ")), "{rust}");
    let image = format!(":{}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(file("compose.yaml").matches(&image).count(), 2);
}

#[test]
fn the_archive_of_a_release_has_the_name_that_binstall_expects() {
    let manifest = file("stripe-sync/Cargo.toml");
    let name = "{ name }-{ version }-{ target }";
    assert!(manifest.contains(&format!("/v{{ version }}/{name}.tar.gz\"")));
    assert!(manifest.contains(&format!("bin-dir = \"{name}/{{ bin }}{{ binary-ext }}\"")));
    let archive = file("deploy/archive");
    assert!(archive.contains("name=stripe-sync-$version-$target"));
    assert!(archive.contains("\"$folder/$name.tar.gz\" \"$name\""));
}
