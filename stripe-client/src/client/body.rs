//! Reads the body of a response up to a limit.

use bytes::Bytes;

/// The maximum number of bytes of an error response.
const MAX_ERROR: u64 = 1 << 20;

/// The reason of an unread body.
pub(super) enum ReadFailure {
    /// The body exceeds the limit.
    TooLong,
    /// The connection failed or timed out.
    Broken(reqwest::Error),
}

/// Reads a body of at most `limit` bytes. If the announced length exceeds the limit, nothing is read.
pub(super) async fn read(mut response: reqwest::Response, limit: u64) -> Result<Bytes, ReadFailure> {
    let success = response.status().is_success();
    let limit = if success { limit } else { limit.min(MAX_ERROR) };
    let announced = response.content_length().unwrap_or_default();
    if success && announced > limit {
        return Err(ReadFailure::TooLong);
    }
    let mut body = Vec::with_capacity(usize::try_from(announced.min(limit)).unwrap_or_default());
    while let Some(chunk) = response.chunk().await.map_err(ReadFailure::Broken)? {
        let room = limit.saturating_sub(body.len() as u64);
        if chunk.len() as u64 > room {
            if success {
                return Err(ReadFailure::TooLong);
            }
            body.extend_from_slice(&chunk[..usize::try_from(room).unwrap_or_default()]);
            break;
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.into())
}
