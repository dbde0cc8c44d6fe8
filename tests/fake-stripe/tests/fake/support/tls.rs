//! An endpoint with TLS, whose certificate nobody has signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, mpsc};

/// The certificate of `localhost`, made for this test only.
const CERTIFICATE: &str = concat!(
    "MIIBlTCCATugAwIBAgIUFEYWyNW2AaXj0N2SMMxag08O9qIwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODE5Mj",
    "czN1oYDzIxMjYxMTA0MTkyNzM3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ5OZUU2mosribVTx6t",
    "8BBHtWYi3UTdBVSZwhswT8dXZCWWomRlVvtu/dUG4csrFu9wH6kYWkL27FmwFwJIp7F3o2kwZzAdBgNVHQ4EFgQUzq9g8LOxykIBztqnLWZ1Uf",
    "7wBqgwHwYDVR0jBBgwFoAUzq9g8LOxykIBztqnLWZ1Uf7wBqgwDwYDVR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZI",
    "zj0EAwIDSAAwRQIhAOKYOKzEVSAOqHGtONEn3potAGk2BxiaiUMtVrYTJOavAiBjAy74bpPEGoPc5HU+eG3q5qXwjFSm8fksw7DO7vU0Bw==",
);
/// Its key.
const KEY: &str = concat!(
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFaxP2fP3Tyj6HEQZzE/iBbeUrzlKj9e+faM08ZV+JKOhRANCAAQ5OZUU2mosri",
    "bVTx6t8BBHtWYi3UTdBVSZwhswT8dXZCWWomRlVvtu/dUG4csrFu9wH6kYWkL27FmwFwJIp7F3",
);

/// Starts an endpoint that accepts one delivery. Returns its URL, and the request as text.
pub(crate) fn endpoint() -> (String, mpsc::Receiver<String>) {
    let decode = |text: &str| STANDARD.decode(text).expect("base64");
    let certificate = CertificateDer::from(decode(CERTIFICATE));
    let key = PrivateKeyDer::try_from(decode(KEY)).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions");
    let config =
        config.with_no_client_auth().with_single_cert(vec![certificate], key).expect("a certificate");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("https://localhost:{}/hooks", listener.local_addr().expect("an address").port());
    let (sender, received) = mpsc::channel();
    std::thread::spawn(move || {
        let (stream, _) = listener.accept().expect("a connection");
        let connection = ServerConnection::new(Arc::new(config)).expect("TLS");
        let mut stream = StreamOwned::new(connection, stream);
        let (mut text, mut buffer) = (String::new(), [0; 4096]);
        while !is_whole(&text) {
            let count = stream.read(&mut buffer).expect("bytes");
            text.push_str(&String::from_utf8_lossy(&buffer[..count]));
        }
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            .expect("written");
        sender.send(text).expect("somebody waits");
    });
    (url, received)
}

/// Returns true if a request has its whole body.
fn is_whole(request: &str) -> bool {
    let Some((head, body)) = request.split_once("\r\n\r\n") else { return false };
    let length = head
        .lines()
        .find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    length.is_some_and(|length: usize| body.len() >= length)
}
