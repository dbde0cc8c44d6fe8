//! The prefixes of Stripe's ids: a habit of Stripe, not a promise, so they only say where to look first.

use stripe_sync::models::{self, Ready};
use stripe_sync::runtime::Table;

/// The prefixes with the kinds of their objects.
const PREFIXES: &[(&str, &str)] = &[
    ("acct_", "account"),
    ("apwc_", "apple_pay_domain"),
    ("ba_", "bank_account"),
    ("bpc_", "billing_portal.configuration"),
    ("card_", "card"),
    ("cbtxn_", "customer_balance_transaction"),
    ("ccsbtxn_", "customer_cash_balance_transaction"),
    ("ch_", "charge"),
    ("climorder_", "climate.order"),
    ("climsku_", "climate.product"),
    ("climsup_", "climate.supplier"),
    ("clock_", "test_helpers.test_clock"),
    ("cn_", "credit_note"),
    ("cnli_", "credit_note_line_item"),
    ("credrev_", "treasury.credit_reversal"),
    ("cs_", "checkout.session"),
    ("cus_", "customer"),
    ("debrev_", "treasury.debit_reversal"),
    ("dp_", "dispute"),
    ("du_", "dispute"),
    ("ent_", "entitlements.active_entitlement"),
    ("evt_", "event"),
    ("fa_", "treasury.financial_account"),
    ("fca_", "financial_connections.account"),
    ("fctxn_", "financial_connections.transaction"),
    ("feat_", "entitlements.feature"),
    ("fee_", "application_fee"),
    ("file_", "file"),
    ("frr_", "reporting.report_run"),
    ("fwdreq_", "forwarding.request"),
    ("iauth_", "issuing.authorization"),
    ("ibt_", "treasury.inbound_transfer"),
    ("ic_", "issuing.card"),
    ("ich_", "issuing.cardholder"),
    ("ics_", "issuing.physical_bundle"),
    ("idp_", "issuing.dispute"),
    ("ii_", "invoiceitem"),
    ("il_", "line_item"),
    ("in_", "invoice"),
    ("inpay_", "invoice_payment"),
    ("intok_", "issuing.token"),
    ("ipcd_", "issuing.personalization_design"),
    ("ipi_", "issuing.transaction"),
    ("issfr_", "radar.early_fraud_warning"),
    ("li_", "item"),
    ("link_", "file_link"),
    ("obp_", "treasury.outbound_payment"),
    ("obt_", "treasury.outbound_transfer"),
    ("person_", "person"),
    ("pi_", "payment_intent"),
    ("plan_", "plan"),
    ("plink_", "payment_link"),
    ("pm_", "payment_method"),
    ("pmc_", "payment_method_configuration"),
    ("pmd_", "payment_method_domain"),
    ("po_", "payout"),
    ("price_", "price"),
    ("prod_", "product"),
    ("prodft_", "product_feature"),
    ("promo_", "promotion_code"),
    ("prv_", "review"),
    ("py_", "charge"),
    ("pyr_", "refund"),
    ("qt_", "quote"),
    ("rc_", "treasury.received_credit"),
    ("rd_", "treasury.received_debit"),
    ("re_", "refund"),
    ("rsl_", "radar.value_list"),
    ("setatt_", "setup_attempt"),
    ("seti_", "setup_intent"),
    ("shr_", "shipping_rate"),
    ("si_", "subscription_item"),
    ("sqr_", "scheduled_query_run"),
    ("src_", "source"),
    ("srctxn_", "source_transaction"),
    ("sub_", "subscription"),
    ("sub_sched_", "subscription_schedule"),
    ("taxreg_", "tax.registration"),
    ("tmc_", "terminal.configuration"),
    ("tml_", "terminal.location"),
    ("tmr_", "terminal.reader"),
    ("tr_", "transfer"),
    ("trxn_", "treasury.transaction"),
    ("trxne_", "treasury.transaction_entry"),
    ("tu_", "topup"),
    ("txcd_", "tax_code"),
    ("txi_", "tax_id"),
    ("txn_", "balance_transaction"),
    ("txr_", "tax_rate"),
    ("vr_", "identity.verification_report"),
    ("vs_", "identity.verification_session"),
    ("we_", "webhook_endpoint"),
];

/// Returns the kind of the object of an id; `None` if its prefix is not known, as for coupons.
pub(crate) fn kind_of(id: &str) -> Option<&'static str> {
    let known = PREFIXES.iter().filter(|(prefix, _)| id.starts_with(prefix));
    known.max_by_key(|(prefix, _)| prefix.len()).map(|(_, kind)| *kind)
}

/// Returns the ready-made model of an id with its own objects, if the prefix is known.
pub(crate) fn model_of(id: &str) -> Option<&'static Table> {
    let kind = kind_of(id)?;
    models::ready().iter().map(|Ready { table, .. }| *table).find(|table| table.object.name == kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use stripe_sync::runtime::with_children;

    #[test]
    fn the_longest_prefix_counts() {
        assert_eq!(kind_of("sub_sched_1"), Some("subscription_schedule"));
        assert_eq!(kind_of("sub_1"), Some("subscription"));
        assert_eq!(kind_of("SUMMER"), None);
    }

    #[test]
    fn each_prefix_is_that_of_a_model() {
        let all: Vec<&'static Table> = models::ready().iter().map(|model| model.table).collect();
        let all = with_children(&all);
        for (prefix, kind) in PREFIXES {
            assert!(all.iter().any(|table| table.object.name == *kind), "{prefix} {kind}");
        }
    }
}
