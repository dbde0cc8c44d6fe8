//! Connected accounts, files, and version 2 of the API.

use stripe_client::types::{
    AccountId, Charge, CreateFile, CreateV2BillingMeterEvent, File, FilePurpose, ListCharges, Upload,
    V2BillingMeterEvent,
};
use stripe_client::{Client, Error};

/// 12. Lists the charges of a connected account.
///
/// # Errors
/// If a request fails.
pub async fn charges_of(client: &Client, account: &AccountId) -> Result<Vec<Charge>, Error> {
    client.call(ListCharges::new().limit(100)).account(account).walk().collect().await
}

/// 13. Uploads a file as evidence in a dispute.
///
/// # Errors
/// If the request fails.
pub async fn upload(client: &Client, receipt: Vec<u8>) -> Result<File, Error> {
    let file = Upload::new("receipt.pdf", receipt).media_type("application/pdf");
    client.send(CreateFile::new(file, FilePurpose::DisputeEvidence)).await
}

/// 14. Reports usage with version 2 of the API.
///
/// # Errors
/// If the request fails.
pub async fn usage(client: &Client, customer: &str, calls: u64) -> Result<V2BillingMeterEvent, Error> {
    let payload = [("stripe_customer_id", customer.to_owned()), ("value", calls.to_string())];
    client.send(CreateV2BillingMeterEvent::new("api_calls", payload)).await
}
