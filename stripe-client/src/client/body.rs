//! Reading the body of an answer, which may not be longer than is said.

use bytes::Bytes;

/// The part of a failure's body that is read, in bytes: it is told to somebody, and not kept.
const OF_FAILURE: u64 = 1 << 20;

/// The reason why a body is not there.
pub(super) enum Unread {
    /// It is longer than it may be.
    TooLong,
    /// The connection broke, or took too long.
    Broken(reqwest::Error),
}

/// Reads a body of at most `limit` bytes. Of one that says that it is longer, nothing is read.
pub(super) async fn read(mut response: reqwest::Response, limit: u64) -> Result<Bytes, Unread> {
    let success = response.status().is_success();
    let limit = if success { limit } else { limit.min(OF_FAILURE) };
    let announced = response.content_length().unwrap_or_default();
    if success && announced > limit {
        return Err(Unread::TooLong);
    }
    let mut body = Vec::with_capacity(usize::try_from(announced.min(limit)).unwrap_or_default());
    while let Some(chunk) = response.chunk().await.map_err(Unread::Broken)? {
        let room = limit.saturating_sub(body.len() as u64);
        if chunk.len() as u64 > room {
            if success {
                return Err(Unread::TooLong);
            }
            body.extend_from_slice(&chunk[..usize::try_from(room).unwrap_or_default()]);
            break;
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.into())
}
