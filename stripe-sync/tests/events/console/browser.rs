//! Chromium without a window, driven by `chromedriver`: one session without scripts, as the pages have none, and one with scripts, in
//! which axe-core examines them.

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The time limit of the browser.
const PATIENCE: Duration = Duration::from_secs(60);
/// The file of axe-core in the target folder, which `./test --install` fetches.
const AXE: &str = "axe-core/axe.min.js";
/// Examines the page, and returns the serious findings, each with the elements.
const EXAMINE: &str = "const done = arguments[arguments.length - 1]; axe.run(document).then(result => done(result.violations\
    .filter(found => ['serious', 'critical'].includes(found.impact))\
    .map(found => found.id + ': ' + found.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '))))";

/// A browser, and what drives it.
pub(super) struct Browser {
    pub(super) client: Client,
    /// A session with scripts.
    examiner: Client,
    driver: Driver,
}

/// `chromedriver`, which ends with the test, however that ends.
struct Driver {
    process: Child,
    port: u16,
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Driver {
    /// Starts it. Fails if it is not installed: the pages are not tested without.
    fn start() -> Self {
        let mut command = Command::new("chromedriver");
        let command = command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("chromedriver (Debian: `apt-get install chromium-driver`)");
        let output = process.stdout.take().expect("its output");
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            let port = line.split_once("started successfully on port ")?.1;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        // It goes on writing.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, port: port.expect("the port of chromedriver") }
    }

    /// Starts a session; `scripts` is true if the pages may run scripts.
    async fn session(&self, scripts: bool) -> Client {
        let options = json!({
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
            "prefs": { "profile.managed_default_content_settings.javascript": if scripts { 1 } else { 2 } },
        });
        let capabilities =
            serde_json::from_value(json!({ "goog:chromeOptions": options })).expect("capabilities");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client =
            builder.capabilities(capabilities).connect(&format!("http://127.0.0.1:{}", self.port)).await;
        client.expect("a browser (Debian: `apt-get install chromium`)")
    }

    /// Runs a command of the DevTools protocol.
    async fn command(&self, client: &Client, command: &str, parameters: Value) {
        let session = client.session_id().await.expect("an answer").expect("a session");
        let body = json!({ "cmd": command, "params": parameters }).to_string();
        let head = format!(
            "POST /session/{session}/goog/cdp/execute HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let mut connection = TcpStream::connect(("127.0.0.1", self.port)).await.expect("a connection");
        connection.write_all((head + &body).as_bytes()).await.expect("sent");
        let answer = answer(connection).await;
        assert!(answer["value"].get("error").is_none(), "{command}: {answer}");
    }
}

/// Reads the answer of `chromedriver`, which leaves the connection open.
async fn answer(connection: TcpStream) -> Value {
    let mut connection = tokio::io::BufReader::new(connection);
    let mut length = 0;
    loop {
        let mut line = String::new();
        connection.read_line(&mut line).await.expect("a line");
        let line = line.trim().to_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().expect("a number");
        }
        if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    connection.read_exact(&mut body).await.expect("the body");
    serde_json::from_slice(&body).expect("JSON")
}

impl Browser {
    pub(super) async fn start() -> Self {
        let driver = Driver::start();
        Self { client: driver.session(false).await, examiner: driver.session(true).await, driver }
    }

    pub(super) async fn text(&self, css: &str) -> String {
        let found = self.client.wait().for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("{css}: {error}")).text().await.expect("a text")
    }

    /// Waits until a text is shown: the page before may still be there.
    pub(super) async fn shows(&self, css: &str, wanted: &str) {
        let start = Instant::now();
        loop {
            let text = match self.client.find(Locator::Css(css)).await {
                Ok(found) => found.text().await,
                Err(error) => Err(error),
            };
            if text.as_ref().is_ok_and(|text| text.contains(wanted)) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{css} does not show {wanted:?}, but {text:?}");
        }
    }

    pub(super) async fn click(&self, css: &str) {
        let found = self.client.wait().for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("{css}: {error}")).click().await.expect("clicked");
    }

    pub(super) async fn enter(&self, token: &str) {
        enter(&self.client, token).await;
    }

    /// Types a text into a field in place of what it has, or chooses an option.
    pub(super) async fn fill(&self, css: &str, text: &str) {
        let field = self.client.wait().for_element(Locator::Css(css)).await;
        let field = field.unwrap_or_else(|error| panic!("{css}: {error}"));
        if css.starts_with("select") {
            field.select_by_value(text).await.expect("an option");
        } else {
            field.clear().await.expect("cleared");
            field.send_keys(text).await.expect("typed");
        }
    }

    pub(super) async fn count(&self, css: &str) -> usize {
        self.client.find_all(Locator::Css(css)).await.expect("elements").len()
    }

    /// Reloads the page until a text is shown.
    pub(super) async fn reload_until(&self, css: &str, wanted: &str) {
        let start = Instant::now();
        while !self.text(css).await.contains(wanted) {
            let text = self.text(css).await;
            assert!(start.elapsed() < PATIENCE, "{css} does not show {wanted:?}, but {text:?}");
            self.client.refresh().await.expect("loaded");
        }
    }

    /// Logs the examiner in.
    pub(super) async fn log_examiner_in(&self, page: &str, token: &str) {
        self.examiner.goto(page).await.expect("loaded");
        enter(&self.examiner, token).await;
        self.examiner.wait().for_element(Locator::Css("#logout")).await.expect("the overview");
    }

    /// Has axe-core examine the page, in light and dark, and saves pictures of it.
    pub(super) async fn examine(&self, name: &str) {
        let address = self.client.current_url().await.expect("an address");
        self.examiner.goto(address.as_str()).await.expect("loaded");
        self.examiner.execute(&axe(), Vec::new()).await.expect("axe-core runs");
        for scheme in ["light", "dark"] {
            let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            self.driver.command(&self.examiner, "Emulation.setEmulatedMedia", features).await;
            let found = self.examiner.execute_async(EXAMINE, Vec::new()).await.expect("a result");
            assert_eq!(found, json!([]), "{name}, {scheme}");
            for width in [400, 1400] {
                self.picture(name, scheme, width).await;
            }
        }
    }

    /// Saves a picture of the page in the folder of the variable, if it is set: for the guide.
    async fn picture(&self, name: &str, scheme: &str, width: u32) {
        let Some(folder) = std::env::var_os("STRIPE_SYNC_PICTURES") else { return };
        self.driver.command(&self.examiner, "Emulation.setScrollbarsHidden", json!({ "hidden": true })).await;
        let metrics = |height: u64| json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.driver.command(&self.examiner, "Emulation.setDeviceMetricsOverride", metrics(900)).await;
        let height = self.examiner.execute("return document.documentElement.scrollHeight", Vec::new()).await;
        let height = height.expect("a height").as_u64().unwrap_or_default().min(1600);
        self.driver.command(&self.examiner, "Emulation.setDeviceMetricsOverride", metrics(height)).await;
        let picture = self.examiner.screenshot().await.expect("a picture");
        let file = Path::new(&folder).join(format!("{name}-{scheme}-{width}.png"));
        std::fs::write(file, picture).expect("written");
    }

    pub(super) async fn close(self) {
        self.examiner.clone().close().await.expect("closed");
        self.client.clone().close().await.expect("closed");
    }
}

async fn enter(client: &Client, token: &str) {
    let field = client.wait().for_element(Locator::Css("input[name=token]")).await.expect("a form");
    field.send_keys(token).await.expect("typed");
    client.find(Locator::Css("button")).await.expect("a button").click().await.expect("clicked");
}

/// Returns the text of axe-core.
fn axe() -> String {
    let command: PathBuf = assert_cmd::cargo::cargo_bin!("stripe-sync").into();
    let file = command.parent().and_then(Path::parent).expect("the target folder").join(AXE);
    std::fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}; `./test --install` fetches it", file.display()))
}
