//! Currencies, and the amounts that can be charged in them.

/// The currencies, as lower-case ISO codes.
const CURRENCIES: &str = "usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd cad \
    cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk \
    jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio \
    nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std szl thb tjs tnd top try \
    ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw usdc";

/// The smallest charge in some currencies, in minor units; 1 in others.
const MINIMUMS: &[(&str, i64)] = &[
    ("usd", 50),
    ("aud", 50),
    ("brl", 50),
    ("cad", 50),
    ("chf", 50),
    ("eur", 50),
    ("gbp", 30),
    ("jpy", 50),
    ("inr", 50),
    ("nok", 300),
    ("sek", 300),
    ("dkk", 250),
    ("pln", 200),
    ("mxn", 1000),
    ("nzd", 50),
    ("sgd", 50),
    ("hkd", 400),
];

/// The largest amount, in minor units.
pub(crate) const MAXIMUM: i64 = 99_999_999;

/// Returns true for a currency that Stripe supports.
pub(crate) fn is_currency(code: &str) -> bool {
    CURRENCIES.split_whitespace().any(|known| known.eq_ignore_ascii_case(code))
}

/// Returns the smallest amount of a charge in a currency.
pub(crate) fn minimum(currency: &str) -> i64 {
    MINIMUMS.iter().find(|(code, _)| *code == currency).map_or(1, |(_, amount)| *amount)
}
