//! The server: a given one, or one that is started once for the test process.
//!
//! A started server belongs to a shell that reads from this process. When the process ends, however it does, the pipe
//! closes, and the shell stops the server and removes its folder.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write as _};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

/// Names the server to use instead of starting one.
pub(crate) const VARIABLE: &str = "STRIPE_SYNC_TEST_POSTGRES";

/// Names the folder of the binaries to start a server from, in place of those of the machine.
const BINARIES: &str = "STRIPE_SYNC_TEST_POSTGRES_BIN";

const HELP: &str = "run `./test`, which installs it, or give the URL of a server whose user may create databases in STRIPE_SYNC_TEST_POSTGRES";

/// Makes a server in a temporary folder, says the folder when it is ready, crashes and starts the server again for each line of the
/// input, and undoes it all when the input ends. `$1` is the folder of the binaries, `$2` the settings. Users whose name begins with `with_password` need one; others do not.
const SCRIPT: &str = r#"
set -eu
folder=$(mktemp -d /tmp/stripe-sync-postgres.XXXXXX)
data="$folder/data"
undo() {
    "$1/pg_ctl" --pgdata="$data" --mode=immediate --wait stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap 'undo "$1"' EXIT
cd "$folder"
"$1/initdb" --pgdata="$data" --username=postgres --encoding=UTF8 --locale=C --auth=trust --no-sync >"$folder/log" 2>&1 \
    || { cat "$folder/log" >&2; exit 1; }
printf 'local all with_password scram-sha-256\nlocal all all trust\n' >"$data/pg_hba.conf"
cat >>"$data/postgresql.conf" <<END
listen_addresses = ''
unix_socket_directories = '$folder'
max_connections = 300
password_encryption = 'scram-sha-256'
$2
END
start() { "$1/pg_ctl" --pgdata="$data" --log="$folder/log" --wait start </dev/null >/dev/null 2>&1; }
start "$1" || { cat "$folder/log" >&2; exit 1; }
echo "$folder"
while read -r _; do
    "$1/pg_ctl" --pgdata="$data" --mode=immediate --wait stop </dev/null >/dev/null 2>&1
    start "$1"
    echo started
done
"#;

/// Tests lose nothing with the machine.
const FAST: &str = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off";

/// Commits that wait for the disk survive a crash of the server, though not of the machine. Those that do not wait are lost in a
/// crash within ten seconds, unless a later one waits: nothing else writes the log.
const DURABLE: &str = "fsync = off\nfull_page_writes = off\nwal_writer_delay = 10s\nwal_writer_flush_after = 1GB\n\
                       bgwriter_lru_maxpages = 0\nautovacuum = off";

/// Whether the server is to keep the settings that it has for everybody.
pub(crate) static PLAIN: AtomicBool = AtomicBool::new(false);

/// A server that this process has started. It ends when this is dropped, or with the process.
pub(crate) struct Server {
    folder: String,
    output: BufReader<ChildStdout>,
    /// Holds the pipe whose end ends the server.
    shell: Child,
}

impl Server {
    /// Starts a server for one test, which may crash it.
    pub(crate) fn of_its_own() -> Self {
        Self::start(DURABLE).unwrap_or_else(|error| panic!("no PostgreSQL for the tests: {error}; {HELP}"))
    }

    /// The folder of its socket.
    pub(crate) fn folder(&self) -> &str {
        &self.folder
    }

    /// Crashes the server and starts it again, with what was committed.
    pub(crate) fn crash(&mut self) {
        let input = self.shell.stdin.as_mut().unwrap_or_else(|| panic!("the input of the shell is gone"));
        let mut line = String::new();
        let asked = input.write_all(b"crash\n").and_then(|()| self.output.read_line(&mut line));
        assert!(asked.is_ok() && line == "started\n", "the server does not start again: {asked:?} {line}");
    }

    /// Returns the URL of the server.
    pub(crate) fn address(&self) -> String {
        format!("postgres://postgres@localhost/postgres?host={}&sslmode=disable", self.folder)
    }

    /// The URL of the server; starts it if need be.
    pub(crate) fn url() -> String {
        static STARTED: OnceLock<Result<Mutex<Server>, String>> = OnceLock::new();
        if let Ok(url) = std::env::var(VARIABLE) {
            return url;
        }
        let start = || {
            let settings = if PLAIN.load(Ordering::Relaxed) { "" } else { FAST };
            Self::start(settings).map(Mutex::new)
        };
        match STARTED.get_or_init(start) {
            Ok(server) => server.lock().unwrap_or_else(PoisonError::into_inner).address(),
            Err(error) => panic!("no PostgreSQL for the tests: {error}; {HELP}"),
        }
    }

    fn start(settings: &str) -> Result<Self, String> {
        let binaries = match std::env::var_os(BINARIES) {
            Some(folder) => given(&folder)?,
            None => installed().ok_or("there is no `initdb`")?,
        };
        let mut command = shell(&binaries, settings)?;
        // Interrupting the tests must not end the shell before it has cleaned up.
        command.process_group(0).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut shell = command.spawn().map_err(|error| format!("cannot run {command:?}: {error}"))?;
        let mut output = BufReader::new(shell.stdout.take().ok_or("the shell has no output")?);
        let mut folder = String::new();
        output.read_line(&mut folder).map_err(|error| error.to_string())?;
        match folder.trim() {
            "" => Err("the server did not start; why stands above".to_owned()),
            folder => Ok(Self { folder: folder.to_owned(), output, shell }),
        }
    }
}

/// The folder that the variable names. Falls back to no other: the tests would run on another version than they say.
fn given(folder: &OsStr) -> Result<PathBuf, String> {
    let folder = PathBuf::from(folder);
    match is_whole(&folder) {
        true => Ok(folder),
        false => Err(format!("{BINARIES} names {}, which lacks some binaries of a server", folder.display())),
    }
}

/// The folder of the machine's binaries: of the newest version, where there are several.
fn installed() -> Option<PathBuf> {
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&on_path).collect();
    let version = |folder: &PathBuf| -> u32 {
        folder.file_name().and_then(|name| name.to_str()?.parse().ok()).unwrap_or_default()
    };
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut installed: Vec<PathBuf> = installed.map(|entry| entry.path()).collect();
    installed.sort_by_key(|folder| std::cmp::Reverse(version(folder)));
    folders.extend(installed.into_iter().map(|folder| folder.join("bin")));
    folders.push("/usr/local/bin".into());
    // Links would not find what stands beside the binary.
    let mut folders = folders
        .iter()
        .filter_map(|folder| folder.join("initdb").canonicalize().ok()?.parent().map(Path::to_owned));
    folders.find(|folder| is_whole(folder))
}

/// Returns whether a folder has all binaries that a server needs.
fn is_whole(folder: &Path) -> bool {
    ["initdb", "pg_ctl", "postgres"].iter().all(|program| folder.join(program).exists())
}

/// The shell that runs the script: as another user if this one is root, which PostgreSQL refuses.
fn shell(binaries: &Path, settings: &str) -> Result<Command, String> {
    let script = ["-c", SCRIPT, "sh"];
    let mut command = if is_root() {
        let user =
            unprivileged().ok_or("there is no user `postgres` or `nobody`, and it refuses to run as root")?;
        as_user(user).ok_or("there is none of `setpriv`, `runuser`, `su`, and it refuses to run as root")?
    } else {
        Command::new("sh")
    };
    command.args(script).arg(binaries).arg(settings);
    Ok(command)
}

fn as_user(user: &str) -> Option<Command> {
    let program = ["setpriv", "runuser", "su"].into_iter().find(|program| is_program(program))?;
    let mut command = Command::new(program);
    match program {
        "setpriv" => command.args(["--reuid", user, "--regid", user, "--init-groups", "sh"]),
        "runuser" => command.args(["-u", user, "--", "sh"]),
        _ => command.args(["-s", "/bin/sh", user]),
    };
    Some(command)
}

fn is_root() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let effective = status.lines().find_map(|line| line.strip_prefix("Uid:")?.split_whitespace().nth(1));
    effective == Some("0")
}

fn unprivileged() -> Option<&'static str> {
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let exists = |name: &&str| users.lines().any(|line| line.split(':').next() == Some(*name));
    ["postgres", "nobody"].into_iter().find(exists)
}

fn is_program(name: &str) -> bool {
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = std::env::split_paths(&on_path).chain(["/usr/sbin".into(), "/sbin".into()]);
    folders.any(|folder| folder.join(name).is_file())
}
