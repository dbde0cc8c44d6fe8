//! The codes of the currencies that Stripe supports. See <https://docs.stripe.com/currencies>.

/// Calls a macro with the names and codes of all currencies, in alphabetical order.
#[rustfmt::skip]
macro_rules! with_currencies {
    ($then:ident) => { $then! {
    AED = "aed", AFN = "afn", ALL = "all", AMD = "amd", ANG = "ang", AOA = "aoa", ARS = "ars", AUD = "aud",
    AWG = "awg", AZN = "azn", BAM = "bam", BBD = "bbd", BDT = "bdt", BGN = "bgn", BHD = "bhd", BIF = "bif",
    BMD = "bmd", BND = "bnd", BOB = "bob", BRL = "brl", BSD = "bsd", BTN = "btn", BWP = "bwp", BYN = "byn",
    BZD = "bzd", CAD = "cad", CDF = "cdf", CHF = "chf", CLP = "clp", CNY = "cny", COP = "cop", CRC = "crc",
    CVE = "cve", CZK = "czk", DJF = "djf", DKK = "dkk", DOP = "dop", DZD = "dzd", EGP = "egp", ETB = "etb",
    EUR = "eur", FJD = "fjd", FKP = "fkp", GBP = "gbp", GEL = "gel", GHS = "ghs", GIP = "gip", GMD = "gmd",
    GNF = "gnf", GTQ = "gtq", GYD = "gyd", HKD = "hkd", HNL = "hnl", HRK = "hrk", HTG = "htg", HUF = "huf",
    IDR = "idr", ILS = "ils", INR = "inr", ISK = "isk", JMD = "jmd", JOD = "jod", JPY = "jpy", KES = "kes",
    KGS = "kgs", KHR = "khr", KMF = "kmf", KRW = "krw", KWD = "kwd", KYD = "kyd", KZT = "kzt", LAK = "lak",
    LBP = "lbp", LKR = "lkr", LRD = "lrd", LSL = "lsl", MAD = "mad", MDL = "mdl", MGA = "mga", MKD = "mkd",
    MMK = "mmk", MNT = "mnt", MOP = "mop", MRO = "mro", MUR = "mur", MVR = "mvr", MWK = "mwk", MXN = "mxn",
    MYR = "myr", MZN = "mzn", NAD = "nad", NGN = "ngn", NIO = "nio", NOK = "nok", NPR = "npr", NZD = "nzd",
    OMR = "omr", PAB = "pab", PEN = "pen", PGK = "pgk", PHP = "php", PKR = "pkr", PLN = "pln", PYG = "pyg",
    QAR = "qar", RON = "ron", RSD = "rsd", RUB = "rub", RWF = "rwf", SAR = "sar", SBD = "sbd", SCR = "scr",
    SEK = "sek", SGD = "sgd", SHP = "shp", SLE = "sle", SOS = "sos", SRD = "srd", STD = "std", SVC = "svc",
    SZL = "szl", THB = "thb", TJS = "tjs", TND = "tnd", TOP = "top", TRY = "try", TTD = "ttd", TWD = "twd",
    TZS = "tzs", UAH = "uah", UGX = "ugx", USD = "usd", UYU = "uyu", UZS = "uzs", VND = "vnd", VUV = "vuv",
    WST = "wst", XAF = "xaf", XCD = "xcd", XOF = "xof", XPF = "xpf", YER = "yer", ZAR = "zar", ZMW = "zmw",
    } };
}
pub(super) use with_currencies;

macro_rules! codes {
    ($($name:ident = $code:literal),* $(,)?) => {
        /// The codes in alphabetical order.
        const CODES: &[&str] = &[$($code),*];
    };
}
with_currencies!(codes);

/// Returns a supported code in lower case as a constant.
pub(super) fn known(code: &[u8]) -> Option<&'static str> {
    CODES.binary_search_by(|known| known.as_bytes().cmp(code)).ok().map(|place| CODES[place])
}
