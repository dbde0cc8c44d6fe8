use stripe_sync::StripeSync;
use stripe_sync::types::*;

#[derive(StripeSync)]
#[stripe(object = BalanceTransaction)]
struct Transaction {
    id: BalanceTransactionId,
    #[stripe(metadata = "tier")]
    tier: Option<String>,
}

fn main() {}
