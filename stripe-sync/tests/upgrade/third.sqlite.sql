BEGIN TRANSACTION;
CREATE TABLE "customers" (
    "id" TEXT NOT NULL,
    "address" TEXT,
    "city" TEXT,
    "country" TEXT,
    "balance" INTEGER,
    "business_name" TEXT,
    "created" INTEGER NOT NULL,
    "currency" TEXT,
    "customer_account" TEXT,
    "default_source" TEXT,
    "delinquent" INTEGER,
    "description" TEXT,
    "discount" TEXT,
    "email" TEXT,
    "individual_name" TEXT,
    "invoice_prefix" TEXT,
    "invoice_settings" TEXT,
    "default_payment_method" TEXT,
    "livemode" INTEGER NOT NULL,
    "metadata" TEXT,
    "name" TEXT,
    "next_invoice_sequence" INTEGER,
    "phone" TEXT,
    "preferred_locales" TEXT,
    "shipping" TEXT,
    "tax_exempt" TEXT,
    "test_clock" TEXT,
    "raw" TEXT NOT NULL,
    "_account" TEXT NOT NULL,
    "_as_of" INTEGER NOT NULL DEFAULT 0, notes TEXT,
    PRIMARY KEY ("id", "_account")
);
INSERT INTO "customers" VALUES('cus_DqyruU0JechKK6','{"city":"Köln","country":"DE","line1":"Straße 1","line2":null,"postal_code":"50667","state":null}','Köln','DE',8406,'business name 8VPZCDLf',1753852800,'usd',NULL,NULL,NULL,'The customer with the number 1, who came through the shop',NULL,'customer1@example.com',NULL,NULL,'{"custom_fields":null,"default_payment_method":"pm_dEn6Eu0bSnB1PmZysm0wqR6H","footer":null,"rendering_options":null}','pm_dEn6Eu0bSnB1PmZysm0wqR6H',0,'{"plan_tier":"pro","row":"1"}','Customer “1”',NULL,'phone SD81ZQk3','["de","en"]',NULL,'reverse',NULL,'{"id":"cus_DqyruU0JechKK6","object":"customer","address":{"city":"Köln","country":"DE","line1":"Straße 1","line2":null,"postal_code":"50667","state":null},"balance":8406,"business_name":"business name 8VPZCDLf","created":1753852800,"currency":"usd","customer_account":null,"default_source":null,"delinquent":null,"description":"The customer with the number 1, who came through the shop","discount":null,"email":"customer1@example.com","invoice_prefix":null,"invoice_settings":{"custom_fields":null,"default_payment_method":"pm_dEn6Eu0bSnB1PmZysm0wqR6H","footer":null,"rendering_options":null},"livemode":false,"metadata":{"plan_tier":"pro","row":"1"},"name":"Customer “1”","phone":"phone SD81ZQk3","preferred_locales":["de","en"],"shipping":null,"tax_exempt":"reverse","test_clock":null}','acct_fake',1795905526,'of the application');
INSERT INTO "customers" VALUES('cus_XCFz9XwEyuq0Z7','{"city":"Köln","country":"DE","line1":"Straße 0","line2":null,"postal_code":"50667","state":null}','Köln','DE',NULL,NULL,1732828800,'usd',NULL,NULL,NULL,'The customer with the number 0, who came through the shop',NULL,'customer0@example.com','individual name ayny2ogX',NULL,'{"custom_fields":null,"default_payment_method":"pm_YdUzPMJ9kVcb1Xb3S9qYbhF7","footer":null,"rendering_options":null}','pm_YdUzPMJ9kVcb1Xb3S9qYbhF7',0,NULL,'Customer “0”',NULL,NULL,'["de","en"]','{"address":{"city":null,"country":null,"line1":null,"line2":null,"postal_code":"postal code Ln4gtR0d","state":null},"carrier":null,"name":"name R527aYeY","phone":"phone NJW25uz0","tracking_number":null}','reverse',NULL,'{"id":"cus_XCFz9XwEyuq0Z7","object":"customer","address":{"city":"Köln","country":"DE","line1":"Straße 0","line2":null,"postal_code":"50667","state":null},"created":1732828800,"currency":"usd","customer_account":null,"default_source":null,"delinquent":null,"description":"The customer with the number 0, who came through the shop","discount":null,"email":"customer0@example.com","individual_name":"individual name ayny2ogX","invoice_prefix":null,"invoice_settings":{"custom_fields":null,"default_payment_method":"pm_YdUzPMJ9kVcb1Xb3S9qYbhF7","footer":null,"rendering_options":null},"livemode":false,"name":"Customer “0”","phone":null,"preferred_locales":["de","en"],"shipping":{"address":{"city":null,"country":null,"line1":null,"line2":null,"postal_code":"postal code Ln4gtR0d","state":null},"carrier":null,"name":"name R527aYeY","phone":"phone NJW25uz0","tracking_number":null},"tax_exempt":"reverse","test_clock":null}','acct_fake',1795905526,'of the application');
CREATE TABLE "invoice_lines" (
    "id" TEXT NOT NULL,
    "invoice" TEXT NOT NULL,
    "amount" INTEGER,
    "currency" TEXT,
    "description" TEXT,
    "discount_amounts" TEXT,
    "discountable" INTEGER,
    "discounts" TEXT,
    "livemode" INTEGER NOT NULL,
    "metadata" TEXT,
    "parent" TEXT,
    "period" TEXT,
    "period_end" INTEGER,
    "period_start" INTEGER,
    "pretax_credit_amounts" TEXT,
    "pricing" TEXT,
    "quantity" INTEGER,
    "quantity_decimal" TEXT,
    "subscription" TEXT,
    "subtotal" INTEGER,
    "taxes" TEXT,
    "_account" TEXT NOT NULL,
    "_as_of" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id", "_account")
);
INSERT INTO "invoice_lines" VALUES('il_3CbWohcYDn2QGeiRz8PVQtEW','in_5fpjN3noGDyfgoBGaZXEuh3x',1900,'usd',NULL,NULL,1,'[]',0,'{"plan_tier":"basic","row":"200"}',NULL,'{"end":1775056452,"start":1786840832}',1775056452,1786840832,'[{"amount":145,"credit_balance_transaction":"billingcreditbalancetransaction_9NsyBd87FiaZhR","type":"credit_balance_transaction"}]',NULL,1,NULL,NULL,1900,'[{"amount":15776,"tax_behavior":"inclusive","tax_rate_details":{"tax_rate":"txr_VdtPRvFP8ob9ZR"},"taxability_reason":"not_collecting","taxable_amount":5886,"type":"tax_rate_details"}]','acct_fake',1795905526);
INSERT INTO "invoice_lines" VALUES('il_9rW2xBFqgASjBmq4ceUxxGCe','in_6dB1hNptVzF3vK42U4A0NNWu',1900,'usd',NULL,'[]',1,'["di_scUWkvcyhnGLTE"]',0,'{"plan_tier":"basic","row":"2"}',NULL,'{"end":1760318804,"start":1772312270}',1760318804,1772312270,NULL,NULL,1,NULL,NULL,1900,'[{"amount":3511,"tax_behavior":"exclusive","tax_rate_details":null,"taxability_reason":"not_collecting","taxable_amount":null,"type":"tax_rate_details"},{"amount":12976,"tax_behavior":"exclusive","tax_rate_details":null,"taxability_reason":"portion_reduced_rated","taxable_amount":12814,"type":"tax_rate_details"}]','acct_fake',1795905526);
INSERT INTO "invoice_lines" VALUES('il_FJfMhHT1TrGLvStom2ofVnBb','in_6dB1hNptVzF3vK42U4A0NNWu',500,'usd',NULL,NULL,0,'[]',0,'{"plan_tier":"basic","row":"0"}',NULL,'{"end":1714373034,"start":1711990853}',1714373034,1711990853,NULL,NULL,1,'574.89','sub_91x32MUEneCJXqxpZMbQ5hVY',500,'[{"amount":1079,"tax_behavior":"exclusive","tax_rate_details":null,"taxability_reason":"standard_rated","taxable_amount":7844,"type":"tax_rate_details"},{"amount":13420,"tax_behavior":"inclusive","tax_rate_details":null,"taxability_reason":"reverse_charge","taxable_amount":9826,"type":"tax_rate_details"}]','acct_fake',1795905526);
INSERT INTO "invoice_lines" VALUES('il_SCjnpJ8xLGrPxv977PEf6oEJ','in_5fpjN3noGDyfgoBGaZXEuh3x',2600,'usd',NULL,NULL,1,'[]',0,'{"plan_tier":"pro","row":"201"}','{"invoice_item_details":{"invoice_item":"invoice item jYanD0W4","proration":true,"proration_details":null,"subscription":null},"subscription_item_details":{"invoice_item":null,"proration":true,"proration_details":{"credited_items":null},"subscription":"subscription SgzNe1G9","subscription_item":"subscription item YLwd2Ri5"},"type":"invoice_item_details"}','{"end":1786135877,"start":1772200000}',1786135877,1772200000,NULL,'{"price_details":{"price":"price_dtrzUKkPpmBEL08MDSm2AWa5","product":"product 5MgU8bZZ"},"type":"price_details","unit_amount_decimal":"895.94"}',1,'576.79',NULL,2600,NULL,'acct_fake',1795905526);
INSERT INTO "invoice_lines" VALUES('il_bD6ighy0EyFnTFxRK8ERh2GP','in_pCx8WfZgWef5uzavbh1JU4oh',1900,'usd',NULL,NULL,1,'["di_LJMhVXit1vEwSP","di_30xeNohse1UkR6"]',0,'{"plan_tier":"pro","row":"101"}','{"invoice_item_details":null,"subscription_item_details":{"invoice_item":null,"proration":true,"proration_details":null,"subscription":"subscription CVXtQdJf","subscription_item":"subscription item nzfgYUdc"},"type":"subscription_item_details"}','{"end":1765825564,"start":1785600939}',1765825564,1785600939,NULL,'{"price_details":{"price":"price_tcVjbw6t2LmWYnYRntjXRgFt","product":"product jdquKEcP"},"type":"price_details","unit_amount_decimal":null}',1,'899.93',NULL,1900,NULL,'acct_fake',1795905526);
INSERT INTO "invoice_lines" VALUES('il_f7VZubkXYxTanAZ3WrFL8eeF','in_5fpjN3noGDyfgoBGaZXEuh3x',3300,'usd',NULL,NULL,1,'[]',0,'{"plan_tier":"basic","row":"202"}','{"invoice_item_details":null,"subscription_item_details":null,"type":"invoice_item_details"}','{"end":1766775364,"start":1776450834}',1766775364,1776450834,'[{"amount":2452,"credit_balance_transaction":null,"discount":"di_Xz6P4ZzbZ3yUZg","type":"credit_balance_transaction"},{"amount":4575,"credit_balance_transaction":"billingcreditbalancetransaction_QD8LfhmfXy9vfF","type":"discount"}]','{"price_details":{"price":"price_dtrzUKkPpmBEL08MDSm2AWa5","product":"product 3RDonJx6"},"type":"price_details","unit_amount_decimal":"769.54"}',1,NULL,NULL,3300,NULL,'acct_fake',1795905526);
INSERT INTO "invoice_lines" VALUES('il_u6EwCJeg32Z7hQinfEVc1Djf','in_6dB1hNptVzF3vK42U4A0NNWu',1200,'usd',NULL,'[{"amount":1,"discount":"di_RLxVxUofGifHEF"}]',0,'[]',0,'{"plan_tier":"pro","row":"1"}',NULL,'{"end":1743094280,"start":1743702357}',1743094280,1743702357,NULL,NULL,1,NULL,NULL,1200,NULL,'acct_fake',1795905526);
INSERT INTO "invoice_lines" VALUES('il_uoa0ZHFty0QotvvSgHwDSyvx','in_6dB1hNptVzF3vK42U4A0NNWu',2600,'usd',NULL,NULL,0,'["di_saNnRkgBAYg6W1","di_GHkqMphBh77Tex"]',0,'{"plan_tier":"pro","row":"3"}','{"invoice_item_details":null,"subscription_item_details":null,"type":"subscription_item_details"}','{"end":1789241690,"start":1771522935}',1789241690,1771522935,NULL,NULL,1,NULL,'sub_91x32MUEneCJXqxpZMbQ5hVY',2600,'[]','acct_fake',1795905526);
INSERT INTO "invoice_lines" VALUES('il_ut05EXyYiyrJUxKJBPa2v8Xp','in_pCx8WfZgWef5uzavbh1JU4oh',1200,'usd','description 38RNtrCk','[{"amount":7681,"discount":"di_BYtazy6rBSPhh6"}]',1,'["di_ZaW1yUfY529yqz","di_D4KGKNbc124ywo"]',0,'{"plan_tier":"basic","row":"100"}',NULL,'{"end":1776221113,"start":1791213842}',1776221113,1791213842,'[]',NULL,1,NULL,NULL,1200,NULL,'acct_fake',1795905526);
CREATE TABLE "invoices" (
    "id" TEXT NOT NULL,
    "account_country" TEXT,
    "account_name" TEXT,
    "account_tax_ids" TEXT,
    "amount_due" INTEGER,
    "amount_overpaid" INTEGER,
    "amount_paid" INTEGER,
    "amount_paid_off_stripe" INTEGER,
    "amount_remaining" INTEGER,
    "amount_shipping" INTEGER,
    "application" TEXT,
    "attempt_count" INTEGER,
    "attempted" INTEGER,
    "auto_advance" INTEGER,
    "automatic_tax" TEXT,
    "automatically_finalizes_at" INTEGER,
    "billing_reason" TEXT,
    "collection_method" TEXT,
    "created" INTEGER NOT NULL,
    "currency" TEXT,
    "custom_fields" TEXT,
    "customer" TEXT,
    "customer_account" TEXT,
    "customer_address" TEXT,
    "customer_email" TEXT,
    "customer_name" TEXT,
    "customer_phone" TEXT,
    "customer_shipping" TEXT,
    "customer_tax_exempt" TEXT,
    "customer_tax_ids" TEXT,
    "default_payment_method" TEXT,
    "default_source" TEXT,
    "default_tax_rates" TEXT,
    "description" TEXT,
    "discounts" TEXT,
    "due_date" INTEGER,
    "effective_at" INTEGER,
    "ending_balance" INTEGER,
    "footer" TEXT,
    "from_invoice" TEXT,
    "hosted_invoice_url" TEXT,
    "invoice_pdf" TEXT,
    "issuer" TEXT,
    "last_finalization_error" TEXT,
    "latest_revision" TEXT,
    "livemode" INTEGER NOT NULL,
    "metadata" TEXT,
    "next_payment_attempt" INTEGER,
    "number" TEXT,
    "on_behalf_of" TEXT,
    "parent" TEXT,
    "subscription" TEXT,
    "payment_settings" TEXT,
    "period_end" INTEGER,
    "period_start" INTEGER,
    "post_payment_credit_notes_amount" INTEGER,
    "pre_payment_credit_notes_amount" INTEGER,
    "receipt_number" TEXT,
    "rendering" TEXT,
    "shipping_cost" TEXT,
    "shipping_details" TEXT,
    "starting_balance" INTEGER,
    "statement_descriptor" TEXT,
    "status" TEXT,
    "status_transitions" TEXT,
    "subtotal" INTEGER,
    "subtotal_excluding_tax" INTEGER,
    "test_clock" TEXT,
    "threshold_reason" TEXT,
    "total" INTEGER,
    "total_discount_amounts" TEXT,
    "total_excluding_tax" INTEGER,
    "total_pretax_credit_amounts" TEXT,
    "total_taxes" TEXT,
    "webhooks_delivered_at" INTEGER,
    "raw" TEXT NOT NULL,
    "_account" TEXT NOT NULL,
    "_as_of" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id", "_account")
);
INSERT INTO "invoices" VALUES('in_5fpjN3noGDyfgoBGaZXEuh3x',NULL,'account name EVXcNtaD','[]',7800,2995,0,10357,7800,10066,NULL,2360,0,1,'{"disabled_reason":null,"enabled":true,"liability":{"account":"acct_gEZ4cr0nueczKN","type":"account"},"provider":"provider Mg4xJFhY","status":null}',NULL,'subscription','charge_automatically',1774876800,'usd','[]','cus_pn8ZJZMEEy3jgn','customer account ccUTqYSJ',NULL,'customer email FmPqLLuH',NULL,'customer phone dGZCtbBu',NULL,NULL,NULL,NULL,'ba_hHxwZW40iXocz8','[{"id":"id yqTVDfEC","object":"tax_rate","active":true,"country":"US","created":1762990720,"description":null,"display_name":"display name ESCHD1DU","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":null,"jurisdiction_level":null,"livemode":false,"metadata":null,"percentage":99.75,"rate_type":null,"state":"state Ts6eQk7Q","tax_type":null},{"id":"id xNL2YS8p","object":"tax_rate","active":false,"country":null,"created":1763476966,"description":"description SRXsHFoY","display_name":"display name sSuehtMW","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":"jurisdiction 8X267oMn","jurisdiction_level":null,"livemode":false,"metadata":null,"percentage":84.25,"rate_type":null,"state":"state 4bqXV8KG","tax_type":"communications_tax"}]',NULL,'["di_HDMd6zK4R4aQ4E"]',NULL,NULL,13051,NULL,'{"action":"action gXShWkai","invoice":"in_5fpjN3noGDyfgoBGaZXEuh3x"}',NULL,NULL,'{"account":"acct_iNVS6B8ujR066p","type":"self"}','{"advice_code":"advice code fQr8rixY","charge":"charge N5kJeZnv","decline_code":"decline code UL9fJSMh","doc_url":"doc url cWquHG0b","network_advice_code":"network advice code Mb3T1raJ","payment_intent":{"id":"id KAvzTS5r","object":"payment_intent","application":null,"application_fee_amount":1440,"automatic_payment_methods":null,"canceled_at":1765368331,"cancellation_reason":"failed_invoice","client_secret":null,"confirmation_method":"automatic","created":1755426507,"currency":"usd","customer":"cus_XCFz9XwEyuq0Z7","customer_account":"customer account s5Jof8rd","description":null,"excluded_payment_method_types":["multibanco"],"hooks":{},"last_payment_error":null,"latest_charge":"ch_2nfmibqYajBtfTByTH5HELN6","livemode":false,"managed_payments":null,"metadata":{"eur":"metadata dZuBrkDb","usd":"metadata RRyzq6Eo"},"next_action":null,"on_behalf_of":null,"payment_method":"pm_Vj7aaDTkxk6jBPhuHyP5BvyT","payment_method_configuration_details":null,"payment_method_options":null,"payment_method_types":["payment method types XMKocorf"],"presentment_details":{"presentment_amount":11326,"presentment_currency":"presentment currency mUBdKRvg"},"processing":{"type":"card"},"receipt_email":"receipt email gKu2jiGK","review":"prv_qCe5B2V7jaBw40","setup_future_usage":"on_session","shipping":null,"statement_descriptor":null,"statement_descriptor_suffix":"statement descriptor suffix 5sBwwp32","status":"succeeded","transfer_data":null,"transfer_group":null},"payment_method":{"id":"id RQ7u6Frt","object":"payment_method","affirm":{},"afterpay_clearpay":{},"alipay":{},"bacs_debit":{"fingerprint":"fingerprint v2u0JW0S","last4":"last4 ypXq7gDf","sort_code":null},"bancontact":{},"billing_details":{"address":null,"email":null,"name":null,"phone":null,"tax_id":"tax id wbH1Ts3T"},"blik":{},"boleto":{"tax_id":"tax id rvFp8Aqt"},"created":1767745234,"customer":"cus_XCFz9XwEyuq0Z7","customer_account":null,"eps":{"bank":null},"kr_card":{"brand":null,"last4":null},"livemode":true,"mb_way":{},"metadata":{"usd":"metadata WVDkLCHW"},"multibanco":{},"nz_bank_account":{"account_holder_name":null,"bank_code":"bank code gr3V9TNe","bank_name":"bank name Vb9mHoGk","branch_code":"branch code cTbGLNYS","last4":"last4 sxEq2CK9","suffix":null},"payco":{},"paypal":{"country":null,"payer_email":null,"payer_id":null},"pix":{},"radar_options":{},"revolut_pay":{},"satispay":{},"sofort":{"country":null},"sunbit":{},"type":"klarna","us_bank_account":{"account_holder_type":null,"account_type":null,"bank_name":null,"financial_connections_account":"financial connections account swXLXptj","fingerprint":"fingerprint oy3WibdE","last4":null,"networks":{"preferred":null,"supported":[]},"routing_number":null,"status_details":{"blocked":{"network_code":null,"reason":null}}},"zip":{}},"payment_method_type":"payment method type xXFiDA17","source":{"id":"id xZqdLZKJ","object":"bank_account","account":"acct_EWEMdm4sUJYW2n","account_holder_name":"account holder name emb8G9zy","account_holder_type":"account holder type hEfT5gKM","account_type":"account type gDwCmJHx","available_payout_methods":null,"bank_name":null,"country":"US","currency":"usd","customer":null,"default_for_currency":true,"fingerprint":null,"future_requirements":null,"last4":"last4 Y40gxQ2n","metadata":{"usd":"metadata FswHbq6o"},"requirements":{"currently_due":["currently due DXqQy4Yf"],"errors":[{"code":"invalid_url_website_inaccessible_geoblocked","reason":"reason JPwBhSKb","requirement":"requirement CvswUg6s"}],"past_due":null,"pending_verification":null},"routing_number":"routing number kqhSn35W","status":"succeeded"},"type":"api_error"}',NULL,0,'{"plan_tier":"basic","row":"2"}',NULL,'A-000002',NULL,NULL,NULL,'{"default_mandate":null,"payment_method_options":null,"payment_method_types":null}',1753393958,1769425219,19777,2383,NULL,'{"amount_tax_display":null,"pdf":null,"template":null,"template_version":null}','{"amount_subtotal":14662,"amount_tax":12016,"amount_total":3096,"shipping_rate":"shr_rJRir8PtTvJcpQ","taxes":[{"amount":18219,"rate":{"id":"id g1uzUoKy","object":"tax_rate","active":true,"country":"US","created":1770274245,"description":null,"display_name":"display name ixpFhJr1","effective_percentage":86.0,"flat_amount":null,"inclusive":false,"jurisdiction":"jurisdiction 35w4GR7d","jurisdiction_level":null,"livemode":true,"metadata":null,"percentage":0.0,"rate_type":"flat_amount","state":null,"tax_type":"amusement_tax"},"taxability_reason":"standard_rated","taxable_amount":433},{"amount":14371,"rate":{"id":"id 4APcV0XD","object":"tax_rate","active":true,"country":null,"created":1763674933,"description":null,"display_name":"display name 5yyeV5kx","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":"jurisdiction wK1x78q5","jurisdiction_level":null,"livemode":true,"metadata":{},"percentage":47.5,"rate_type":"percentage","state":"state F1SFg3V2","tax_type":null},"taxability_reason":null,"taxable_amount":null}]}',NULL,9890,'statement descriptor WPdDTHMM','open','{"finalized_at":null,"marked_uncollectible_at":null,"paid_at":null,"voided_at":null}',7800,5075,NULL,NULL,7800,NULL,NULL,NULL,'[]',1745118327,'{"id":"in_5fpjN3noGDyfgoBGaZXEuh3x","object":"invoice","account_country":null,"account_name":"account name EVXcNtaD","account_tax_ids":[],"amount_due":7800,"amount_overpaid":2995,"amount_paid":0,"amount_paid_off_stripe":10357,"amount_remaining":7800,"amount_shipping":10066,"application":null,"attempt_count":2360,"attempted":false,"auto_advance":true,"automatic_tax":{"disabled_reason":null,"enabled":true,"liability":{"account":"acct_gEZ4cr0nueczKN","type":"account"},"provider":"provider Mg4xJFhY","status":null},"automatically_finalizes_at":null,"billing_reason":"subscription","collection_method":"charge_automatically","confirmation_secret":null,"created":1774876800,"currency":"usd","custom_fields":[],"customer":"cus_pn8ZJZMEEy3jgn","customer_account":"customer account ccUTqYSJ","customer_address":null,"customer_email":"customer email FmPqLLuH","customer_name":null,"customer_phone":"customer phone dGZCtbBu","customer_shipping":null,"customer_tax_exempt":null,"customer_tax_ids":null,"default_payment_method":null,"default_source":"ba_hHxwZW40iXocz8","default_tax_rates":[{"id":"id yqTVDfEC","object":"tax_rate","active":true,"country":"US","created":1762990720,"description":null,"display_name":"display name ESCHD1DU","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":null,"jurisdiction_level":null,"livemode":false,"metadata":null,"percentage":99.75,"rate_type":null,"state":"state Ts6eQk7Q","tax_type":null},{"id":"id xNL2YS8p","object":"tax_rate","active":false,"country":null,"created":1763476966,"description":"description SRXsHFoY","display_name":"display name sSuehtMW","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":"jurisdiction 8X267oMn","jurisdiction_level":null,"livemode":false,"metadata":null,"percentage":84.25,"rate_type":null,"state":"state 4bqXV8KG","tax_type":"communications_tax"}],"description":null,"discounts":["di_HDMd6zK4R4aQ4E"],"due_date":null,"effective_at":null,"ending_balance":13051,"footer":null,"from_invoice":{"action":"action gXShWkai","invoice":"in_5fpjN3noGDyfgoBGaZXEuh3x"},"hosted_invoice_url":null,"invoice_pdf":null,"issuer":{"account":"acct_iNVS6B8ujR066p","type":"self"},"last_finalization_error":{"advice_code":"advice code fQr8rixY","charge":"charge N5kJeZnv","decline_code":"decline code UL9fJSMh","doc_url":"doc url cWquHG0b","network_advice_code":"network advice code Mb3T1raJ","payment_intent":{"id":"id KAvzTS5r","object":"payment_intent","application":null,"application_fee_amount":1440,"automatic_payment_methods":null,"canceled_at":1765368331,"cancellation_reason":"failed_invoice","client_secret":null,"confirmation_method":"automatic","created":1755426507,"currency":"usd","customer":"cus_XCFz9XwEyuq0Z7","customer_account":"customer account s5Jof8rd","description":null,"excluded_payment_method_types":["multibanco"],"hooks":{},"last_payment_error":null,"latest_charge":"ch_2nfmibqYajBtfTByTH5HELN6","livemode":false,"managed_payments":null,"metadata":{"eur":"metadata dZuBrkDb","usd":"metadata RRyzq6Eo"},"next_action":null,"on_behalf_of":null,"payment_method":"pm_Vj7aaDTkxk6jBPhuHyP5BvyT","payment_method_configuration_details":null,"payment_method_options":null,"payment_method_types":["payment method types XMKocorf"],"presentment_details":{"presentment_amount":11326,"presentment_currency":"presentment currency mUBdKRvg"},"processing":{"type":"card"},"receipt_email":"receipt email gKu2jiGK","review":"prv_qCe5B2V7jaBw40","setup_future_usage":"on_session","shipping":null,"statement_descriptor":null,"statement_descriptor_suffix":"statement descriptor suffix 5sBwwp32","status":"succeeded","transfer_data":null,"transfer_group":null},"payment_method":{"id":"id RQ7u6Frt","object":"payment_method","affirm":{},"afterpay_clearpay":{},"alipay":{},"bacs_debit":{"fingerprint":"fingerprint v2u0JW0S","last4":"last4 ypXq7gDf","sort_code":null},"bancontact":{},"billing_details":{"address":null,"email":null,"name":null,"phone":null,"tax_id":"tax id wbH1Ts3T"},"blik":{},"boleto":{"tax_id":"tax id rvFp8Aqt"},"created":1767745234,"customer":"cus_XCFz9XwEyuq0Z7","customer_account":null,"eps":{"bank":null},"kr_card":{"brand":null,"last4":null},"livemode":true,"mb_way":{},"metadata":{"usd":"metadata WVDkLCHW"},"multibanco":{},"nz_bank_account":{"account_holder_name":null,"bank_code":"bank code gr3V9TNe","bank_name":"bank name Vb9mHoGk","branch_code":"branch code cTbGLNYS","last4":"last4 sxEq2CK9","suffix":null},"payco":{},"paypal":{"country":null,"payer_email":null,"payer_id":null},"pix":{},"radar_options":{},"revolut_pay":{},"satispay":{},"sofort":{"country":null},"sunbit":{},"type":"klarna","us_bank_account":{"account_holder_type":null,"account_type":null,"bank_name":null,"financial_connections_account":"financial connections account swXLXptj","fingerprint":"fingerprint oy3WibdE","last4":null,"networks":{"preferred":null,"supported":[]},"routing_number":null,"status_details":{"blocked":{"network_code":null,"reason":null}}},"zip":{}},"payment_method_type":"payment method type xXFiDA17","source":{"id":"id xZqdLZKJ","object":"bank_account","account":"acct_EWEMdm4sUJYW2n","account_holder_name":"account holder name emb8G9zy","account_holder_type":"account holder type hEfT5gKM","account_type":"account type gDwCmJHx","available_payout_methods":null,"bank_name":null,"country":"US","currency":"usd","customer":null,"default_for_currency":true,"fingerprint":null,"future_requirements":null,"last4":"last4 Y40gxQ2n","metadata":{"usd":"metadata FswHbq6o"},"requirements":{"currently_due":["currently due DXqQy4Yf"],"errors":[{"code":"invalid_url_website_inaccessible_geoblocked","reason":"reason JPwBhSKb","requirement":"requirement CvswUg6s"}],"past_due":null,"pending_verification":null},"routing_number":"routing number kqhSn35W","status":"succeeded"},"type":"api_error"},"latest_revision":null,"lines":{"object":"list","data":[{"id":"il_3CbWohcYDn2QGeiRz8PVQtEW","object":"line_item","amount":1900,"currency":"usd","description":null,"discount_amounts":null,"discountable":true,"discounts":[],"invoice":"in_5fpjN3noGDyfgoBGaZXEuh3x","livemode":false,"metadata":{"plan_tier":"basic","row":"200"},"parent":null,"period":{"end":1775056452,"start":1786840832},"pretax_credit_amounts":[{"amount":145,"credit_balance_transaction":"billingcreditbalancetransaction_9NsyBd87FiaZhR","type":"credit_balance_transaction"}],"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":1900,"taxes":[{"amount":15776,"tax_behavior":"inclusive","tax_rate_details":{"tax_rate":"txr_VdtPRvFP8ob9ZR"},"taxability_reason":"not_collecting","taxable_amount":5886,"type":"tax_rate_details"}]},{"id":"il_SCjnpJ8xLGrPxv977PEf6oEJ","object":"line_item","amount":2600,"currency":"usd","description":null,"discount_amounts":null,"discountable":true,"discounts":[],"invoice":"in_5fpjN3noGDyfgoBGaZXEuh3x","livemode":false,"metadata":{"plan_tier":"pro","row":"201"},"parent":{"invoice_item_details":{"invoice_item":"invoice item jYanD0W4","proration":true,"proration_details":null,"subscription":null},"subscription_item_details":{"invoice_item":null,"proration":true,"proration_details":{"credited_items":null},"subscription":"subscription SgzNe1G9","subscription_item":"subscription item YLwd2Ri5"},"type":"invoice_item_details"},"period":{"end":1786135877,"start":1772200000},"pretax_credit_amounts":null,"pricing":{"price_details":{"price":"price_dtrzUKkPpmBEL08MDSm2AWa5","product":"product 5MgU8bZZ"},"type":"price_details","unit_amount_decimal":"895.94"},"quantity":1,"quantity_decimal":"576.79","subscription":null,"subtotal":2600,"taxes":null},{"id":"il_f7VZubkXYxTanAZ3WrFL8eeF","object":"line_item","amount":3300,"currency":"usd","description":null,"discount_amounts":null,"discountable":true,"discounts":[],"invoice":"in_5fpjN3noGDyfgoBGaZXEuh3x","livemode":false,"metadata":{"plan_tier":"basic","row":"202"},"parent":{"invoice_item_details":null,"subscription_item_details":null,"type":"invoice_item_details"},"period":{"end":1766775364,"start":1776450834},"pretax_credit_amounts":[{"amount":2452,"credit_balance_transaction":null,"discount":"di_Xz6P4ZzbZ3yUZg","type":"credit_balance_transaction"},{"amount":4575,"credit_balance_transaction":"billingcreditbalancetransaction_QD8LfhmfXy9vfF","type":"discount"}],"pricing":{"price_details":{"price":"price_dtrzUKkPpmBEL08MDSm2AWa5","product":"product 3RDonJx6"},"type":"price_details","unit_amount_decimal":"769.54"},"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":3300,"taxes":null}],"has_more":false,"url":"/v1/invoices/in_5fpjN3noGDyfgoBGaZXEuh3x/lines"},"livemode":false,"metadata":{"plan_tier":"basic","row":"2"},"next_payment_attempt":null,"number":"A-000002","on_behalf_of":null,"parent":null,"payment_settings":{"default_mandate":null,"payment_method_options":null,"payment_method_types":null},"payments":{"object":"list","data":[{"id":"id T8BKCEtT","object":"invoice_payment","amount_paid":18356,"amount_requested":4131,"created":1751255240,"currency":"usd","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh","is_default":false,"livemode":false,"payment":{"type":"payment_intent"},"status":"succeeded","status_transitions":{"canceled_at":1771737685,"paid_at":1769573887}},{"id":"id uiXWU0nq","object":"invoice_payment","amount_paid":null,"amount_requested":5496,"created":1746831494,"currency":"usd","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh","is_default":true,"livemode":false,"payment":{"charge":"ch_2nfmibqYajBtfTByTH5HELN6","payment_intent":"pi_DCLYVwvQbzY7sFqA0ymgYdVg","type":"charge"},"status":"succeeded","status_transitions":{"canceled_at":null,"paid_at":null}}],"has_more":false,"url":"/v1/embedded"},"period_end":1753393958,"period_start":1769425219,"post_payment_credit_notes_amount":19777,"pre_payment_credit_notes_amount":2383,"receipt_number":null,"rendering":{"amount_tax_display":null,"pdf":null,"template":null,"template_version":null},"shipping_cost":{"amount_subtotal":14662,"amount_tax":12016,"amount_total":3096,"shipping_rate":"shr_rJRir8PtTvJcpQ","taxes":[{"amount":18219,"rate":{"id":"id g1uzUoKy","object":"tax_rate","active":true,"country":"US","created":1770274245,"description":null,"display_name":"display name ixpFhJr1","effective_percentage":86.0,"flat_amount":null,"inclusive":false,"jurisdiction":"jurisdiction 35w4GR7d","jurisdiction_level":null,"livemode":true,"metadata":null,"percentage":0.0,"rate_type":"flat_amount","state":null,"tax_type":"amusement_tax"},"taxability_reason":"standard_rated","taxable_amount":433},{"amount":14371,"rate":{"id":"id 4APcV0XD","object":"tax_rate","active":true,"country":null,"created":1763674933,"description":null,"display_name":"display name 5yyeV5kx","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":"jurisdiction wK1x78q5","jurisdiction_level":null,"livemode":true,"metadata":{},"percentage":47.5,"rate_type":"percentage","state":"state F1SFg3V2","tax_type":null},"taxability_reason":null,"taxable_amount":null}]},"shipping_details":null,"starting_balance":9890,"statement_descriptor":"statement descriptor WPdDTHMM","status":"open","status_transitions":{"finalized_at":null,"marked_uncollectible_at":null,"paid_at":null,"voided_at":null},"subtotal":7800,"subtotal_excluding_tax":5075,"test_clock":null,"total":7800,"total_discount_amounts":null,"total_excluding_tax":null,"total_pretax_credit_amounts":null,"total_taxes":[],"webhooks_delivered_at":1745118327}','acct_fake',1795905526);
INSERT INTO "invoices" VALUES('in_pCx8WfZgWef5uzavbh1JU4oh',NULL,NULL,'["txi_M4kpZtETzzgAc0"]',3100,6223,3100,9714,0,17598,'application_C6zfoks8kV9fGf',9526,0,0,'{"disabled_reason":"finalization_system_error","enabled":true,"liability":{"account":"acct_rxrHasE4KSacFk","type":"account"},"provider":"provider CubRXQJE","status":null}',NULL,NULL,'send_invoice',1753852800,'usd','[]','cus_XCFz9XwEyuq0Z7',NULL,NULL,'customer email dRMdH9oN',NULL,NULL,NULL,NULL,'[{"type":"bb_tin","value":null},{"type":"tj_tin","value":null}]','pm_dEn6Eu0bSnB1PmZysm0wqR6H',NULL,'[{"id":"id L54TLUKn","object":"tax_rate","active":true,"country":null,"created":1741684745,"description":null,"display_name":"display name 2hSMbsSt","effective_percentage":null,"flat_amount":{"amount":16231,"currency":"usd"},"inclusive":true,"jurisdiction":"jurisdiction H2CBK8uM","jurisdiction_level":null,"livemode":true,"metadata":null,"percentage":36.75,"rate_type":null,"state":null,"tax_type":null},{"id":"id pYNS6Mxm","object":"tax_rate","active":false,"country":"US","created":1739570658,"description":null,"display_name":"display name XctDfvTL","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":"jurisdiction wM5BVQ9B","jurisdiction_level":null,"livemode":false,"metadata":null,"percentage":63.75,"rate_type":null,"state":"state 0HtYXeu4","tax_type":"vat"}]',NULL,'["di_jXoPB2oQscQoSK","di_cx8mB6nR15CUXe"]',NULL,1734951519,589,NULL,'{"action":"action smxvecq5","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh"}',NULL,'invoice pdf 24qUeTM8','{"type":"account"}',NULL,NULL,0,'{"plan_tier":"pro","row":"1"}',NULL,'A-000001','acct_6MpyHve317HXHe',NULL,NULL,'{"default_mandate":null,"payment_method_options":null,"payment_method_types":[]}',1735030847,1724061212,276,9435,'receipt number 9b5emvAd','{"amount_tax_display":null,"pdf":{"page_size":null},"template":"template RvsRQZoF","template_version":null}','{"amount_subtotal":1231,"amount_tax":7097,"amount_total":10907,"shipping_rate":null}',NULL,19002,NULL,'paid','{"finalized_at":null,"marked_uncollectible_at":1745506753,"paid_at":null,"voided_at":null}',3100,NULL,NULL,'{"amount_gte":null,"item_reasons":[{"line_item_ids":["line item ids S7oMdy9o","line item ids sX5GMDCt"],"usage_gte":13432},{"line_item_ids":[],"usage_gte":11362}]}',3100,'[]',NULL,NULL,NULL,NULL,'{"id":"in_pCx8WfZgWef5uzavbh1JU4oh","object":"invoice","account_country":null,"account_name":null,"account_tax_ids":["txi_M4kpZtETzzgAc0"],"amount_due":3100,"amount_overpaid":6223,"amount_paid":3100,"amount_paid_off_stripe":9714,"amount_remaining":0,"amount_shipping":17598,"application":"application_C6zfoks8kV9fGf","attempt_count":9526,"attempted":false,"auto_advance":false,"automatic_tax":{"disabled_reason":"finalization_system_error","enabled":true,"liability":{"account":"acct_rxrHasE4KSacFk","type":"account"},"provider":"provider CubRXQJE","status":null},"automatically_finalizes_at":null,"billing_reason":null,"collection_method":"send_invoice","confirmation_secret":null,"created":1753852800,"currency":"usd","custom_fields":[],"customer":"cus_XCFz9XwEyuq0Z7","customer_account":null,"customer_address":null,"customer_email":"customer email dRMdH9oN","customer_name":null,"customer_phone":null,"customer_shipping":null,"customer_tax_exempt":null,"customer_tax_ids":[{"type":"bb_tin","value":null},{"type":"tj_tin","value":null}],"default_payment_method":"pm_dEn6Eu0bSnB1PmZysm0wqR6H","default_source":null,"default_tax_rates":[{"id":"id L54TLUKn","object":"tax_rate","active":true,"country":null,"created":1741684745,"description":null,"display_name":"display name 2hSMbsSt","effective_percentage":null,"flat_amount":{"amount":16231,"currency":"usd"},"inclusive":true,"jurisdiction":"jurisdiction H2CBK8uM","jurisdiction_level":null,"livemode":true,"metadata":null,"percentage":36.75,"rate_type":null,"state":null,"tax_type":null},{"id":"id pYNS6Mxm","object":"tax_rate","active":false,"country":"US","created":1739570658,"description":null,"display_name":"display name XctDfvTL","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":"jurisdiction wM5BVQ9B","jurisdiction_level":null,"livemode":false,"metadata":null,"percentage":63.75,"rate_type":null,"state":"state 0HtYXeu4","tax_type":"vat"}],"description":null,"discounts":["di_jXoPB2oQscQoSK","di_cx8mB6nR15CUXe"],"due_date":null,"effective_at":1734951519,"ending_balance":589,"footer":null,"from_invoice":{"action":"action smxvecq5","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh"},"hosted_invoice_url":null,"invoice_pdf":"invoice pdf 24qUeTM8","issuer":{"type":"account"},"last_finalization_error":null,"latest_revision":null,"lines":{"object":"list","data":[{"id":"il_ut05EXyYiyrJUxKJBPa2v8Xp","object":"line_item","amount":1200,"currency":"usd","description":"description 38RNtrCk","discount_amounts":[{"amount":7681,"discount":"di_BYtazy6rBSPhh6"}],"discountable":true,"discounts":["di_ZaW1yUfY529yqz","di_D4KGKNbc124ywo"],"invoice":"in_pCx8WfZgWef5uzavbh1JU4oh","livemode":false,"metadata":{"plan_tier":"basic","row":"100"},"parent":null,"period":{"end":1776221113,"start":1791213842},"pretax_credit_amounts":[],"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":1200,"taxes":null},{"id":"il_bD6ighy0EyFnTFxRK8ERh2GP","object":"line_item","amount":1900,"currency":"usd","description":null,"discount_amounts":null,"discountable":true,"discounts":["di_LJMhVXit1vEwSP","di_30xeNohse1UkR6"],"invoice":"in_pCx8WfZgWef5uzavbh1JU4oh","livemode":false,"metadata":{"plan_tier":"pro","row":"101"},"parent":{"invoice_item_details":null,"subscription_item_details":{"invoice_item":null,"proration":true,"proration_details":null,"subscription":"subscription CVXtQdJf","subscription_item":"subscription item nzfgYUdc"},"type":"subscription_item_details"},"period":{"end":1765825564,"start":1785600939},"pretax_credit_amounts":null,"pricing":{"price_details":{"price":"price_tcVjbw6t2LmWYnYRntjXRgFt","product":"product jdquKEcP"},"type":"price_details","unit_amount_decimal":null},"quantity":1,"quantity_decimal":"899.93","subscription":null,"subtotal":1900,"taxes":null}],"has_more":false,"url":"/v1/invoices/in_pCx8WfZgWef5uzavbh1JU4oh/lines"},"livemode":false,"metadata":{"plan_tier":"pro","row":"1"},"next_payment_attempt":null,"number":"A-000001","on_behalf_of":"acct_6MpyHve317HXHe","parent":null,"payment_settings":{"default_mandate":null,"payment_method_options":null,"payment_method_types":[]},"payments":{"object":"list","data":[],"has_more":false,"url":"/v1/embedded"},"period_end":1735030847,"period_start":1724061212,"post_payment_credit_notes_amount":276,"pre_payment_credit_notes_amount":9435,"receipt_number":"receipt number 9b5emvAd","rendering":{"amount_tax_display":null,"pdf":{"page_size":null},"template":"template RvsRQZoF","template_version":null},"shipping_cost":{"amount_subtotal":1231,"amount_tax":7097,"amount_total":10907,"shipping_rate":null},"shipping_details":null,"starting_balance":19002,"statement_descriptor":null,"status":"paid","status_transitions":{"finalized_at":null,"marked_uncollectible_at":1745506753,"paid_at":null,"voided_at":null},"subtotal":3100,"subtotal_excluding_tax":null,"test_clock":null,"threshold_reason":{"amount_gte":null,"item_reasons":[{"line_item_ids":["line item ids S7oMdy9o","line item ids sX5GMDCt"],"usage_gte":13432},{"line_item_ids":[],"usage_gte":11362}]},"total":3100,"total_discount_amounts":[],"total_excluding_tax":null,"total_pretax_credit_amounts":null,"total_taxes":null,"webhooks_delivered_at":null}','acct_fake',1795905526);
INSERT INTO "invoices" VALUES('in_6dB1hNptVzF3vK42U4A0NNWu','account country 8ek8DjXB',NULL,NULL,6200,10675,6200,13143,0,8745,'application_RuGt0diqrk5E3w',1494,0,0,'{"disabled_reason":"finalization_system_error","enabled":true,"liability":null,"provider":null,"status":null}',1723906910,NULL,'charge_automatically',1732828800,'usd',NULL,'cus_pn8ZJZMEEy3jgn',NULL,'{"city":"city HK4VSbB1","country":null,"line1":null,"line2":"line2 Mk8ovhin","postal_code":"postal code m25ZuYNH","state":null}',NULL,'customer name v6AtgRKL',NULL,'{"carrier":null,"phone":null,"tracking_number":null}','reverse','[]','pm_dEn6Eu0bSnB1PmZysm0wqR6H',NULL,'[]','description g7zG8LsP','["di_X1of5D8Fpmnvx2"]',NULL,NULL,NULL,NULL,'{"action":"action gBiYpbkV","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh"}','https://example.com/gXNNWzG1','invoice pdf sWGN4kmk','{"account":"acct_Ued5rE14zX0Yc7","type":"account"}','{"advice_code":"advice code LAi8jsDc","charge":"charge gFJ5ZY8R","network_advice_code":"network advice code xU6a80e2","param":"param aFDKDBjg","payment_method":{"id":"id AfsW3SfV","object":"payment_method","affirm":{},"alipay":{},"bacs_debit":{"fingerprint":null,"last4":"last4 gUQ6TyRD","sort_code":"sort code UpTSGDie"},"bancontact":{},"billing_details":{"address":{"city":null,"country":null,"line1":"line1 uJxFy8Zo","line2":null,"postal_code":null,"state":null},"email":null,"name":"name 9N1EZtzW","phone":null,"tax_id":"tax id ME7g8jid"},"card":{"brand":"brand u2aLhLXK","checks":{"address_line1_check":null,"address_postal_code_check":"address postal code check oJPaDM9d","cvc_check":"cvc check BgkGbdKF"},"country":null,"display_brand":"display brand 6r2qrVPP","exp_month":16243,"exp_year":15578,"fingerprint":null,"funding":"funding zK354GDK","generated_from":{"charge":"charge Sadf3ySp","payment_method_details":null,"setup_attempt":null},"last4":"last4 T9Q2B0if","networks":{"available":[],"preferred":null},"regulated_status":null,"three_d_secure_usage":null,"wallet":null},"created":1730668487,"crypto":{},"customer":"cus_pn8ZJZMEEy3jgn","customer_account":"customer account 0dTRCKUC","eps":{"bank":null},"giropay":{},"interac_present":{"brand":null,"cardholder_name":null,"country":null,"description":null,"exp_month":19310,"exp_year":3650,"fingerprint":null,"funding":"funding 39hJn0YC","issuer":"issuer vD1qMmTN","last4":null,"networks":{"available":[],"preferred":"preferred HVXKrAqe"},"preferred_locales":null,"read_method":null},"klarna":{"dob":{"day":2777,"month":null,"year":null}},"konbini":{},"livemode":false,"metadata":null,"mobilepay":{},"multibanco":{},"nz_bank_account":{"account_holder_name":"account holder name TanWeFM2","bank_code":"bank code ELasXzAd","bank_name":"bank name eLMqa2qo","branch_code":"branch code dKbcotG3","last4":"last4 oqVWreQM","suffix":null},"promptpay":{},"sepa_debit":{"bank_code":null,"branch_code":null,"country":null,"fingerprint":null,"generated_from":null,"last4":null},"sofort":{"country":"US"},"swish":{},"twint":{},"type":"samsung_pay","wechat_pay":{}},"setup_intent":{"id":"id oh02u0z9","object":"setup_intent","application":null,"attach_to_self":false,"automatic_payment_methods":null,"cancellation_reason":"requested_by_customer","client_secret":null,"created":1721317807,"customer":"cus_DqyruU0JechKK6","customer_account":null,"description":null,"excluded_payment_method_types":[],"flow_directions":null,"last_setup_error":null,"latest_attempt":"setatt_Sohvbm2iLzwbL9","livemode":false,"managed_payments":null,"mandate":null,"metadata":null,"next_action":{"cashapp_handle_redirect_or_display_qr_code":{"hosted_instructions_url":"hosted instructions url e3udcPvq","mobile_auth_url":"mobile auth url ACYUSM9r","qr_code":{"expires_at":1720849721,"image_url_png":"image url png NpdrVPod","image_url_svg":"image url svg h8akKfPd"}},"redirect_to_url":{"return_url":null,"url":null},"type":"type k5UvbqrM","upi_handle_redirect_or_display_qr_code":{"hosted_instructions_url":"hosted instructions url dAN2vzJN","qr_code":{"expires_at":1725228685,"image_url_png":"image url png hpf8iZdL","image_url_svg":"image url svg xG0Y7cXM"}}},"on_behalf_of":null,"payment_method":null,"payment_method_configuration_details":null,"payment_method_options":{"acss_debit":{"currency":null,"mandate_options":{"interval_description":null,"payment_schedule":null,"transaction_type":null},"verification_method":"microdeposits"},"amazon_pay":{},"card":{"mandate_options":null,"network":null,"request_three_d_secure":"any"},"link":{},"pix":{"mandate_options":{}},"upi":{},"us_bank_account":{"mandate_options":{},"verification_method":"automatic"}},"payment_method_types":["payment method types fWSkBMCq","payment method types FfJTgiEa"],"single_use_mandate":null,"status":"processing","usage":"usage CrrmwfXM"},"type":"api_error"}','in_6dB1hNptVzF3vK42U4A0NNWu',0,'{"plan_tier":"basic","row":"0"}',NULL,'A-000000',NULL,NULL,NULL,'{"default_mandate":null,"payment_method_options":{"acss_debit":null,"bancontact":null,"card":null,"customer_balance":null,"konbini":{},"payto":{},"pix":null,"sepa_debit":{},"upi":null,"us_bank_account":{}},"payment_method_types":[]}',1731573668,1710432622,3071,9288,NULL,NULL,NULL,NULL,19263,NULL,'paid','{"finalized_at":null,"marked_uncollectible_at":null,"paid_at":null,"voided_at":1717296242}',6200,14079,NULL,'{"amount_gte":null,"item_reasons":[]}',6200,NULL,5237,'[{"amount":11569,"credit_balance_transaction":null,"discount":"di_Gesr59tQVKPqNu","type":"discount"},{"amount":13529,"credit_balance_transaction":null,"discount":"di_riZ1gwhCJUyGjK","type":"discount"}]',NULL,NULL,'{"id":"in_6dB1hNptVzF3vK42U4A0NNWu","object":"invoice","account_country":"account country 8ek8DjXB","account_name":null,"account_tax_ids":null,"amount_due":6200,"amount_overpaid":10675,"amount_paid":6200,"amount_paid_off_stripe":13143,"amount_remaining":0,"amount_shipping":8745,"application":"application_RuGt0diqrk5E3w","attempt_count":1494,"attempted":false,"auto_advance":false,"automatic_tax":{"disabled_reason":"finalization_system_error","enabled":true,"liability":null,"provider":null,"status":null},"automatically_finalizes_at":1723906910,"billing_reason":null,"collection_method":"charge_automatically","confirmation_secret":{"client_secret":"client secret Ekr9PWoM","type":"type HhoQ9SjV"},"created":1732828800,"currency":"usd","custom_fields":null,"customer":"cus_pn8ZJZMEEy3jgn","customer_account":null,"customer_address":{"city":"city HK4VSbB1","country":null,"line1":null,"line2":"line2 Mk8ovhin","postal_code":"postal code m25ZuYNH","state":null},"customer_email":null,"customer_name":"customer name v6AtgRKL","customer_phone":null,"customer_shipping":{"carrier":null,"phone":null,"tracking_number":null},"customer_tax_exempt":"reverse","customer_tax_ids":[],"default_payment_method":"pm_dEn6Eu0bSnB1PmZysm0wqR6H","default_source":null,"default_tax_rates":[],"description":"description g7zG8LsP","discounts":["di_X1of5D8Fpmnvx2"],"due_date":null,"effective_at":null,"ending_balance":null,"footer":null,"from_invoice":{"action":"action gBiYpbkV","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh"},"hosted_invoice_url":"https://example.com/gXNNWzG1","invoice_pdf":"invoice pdf sWGN4kmk","issuer":{"account":"acct_Ued5rE14zX0Yc7","type":"account"},"last_finalization_error":{"advice_code":"advice code LAi8jsDc","charge":"charge gFJ5ZY8R","network_advice_code":"network advice code xU6a80e2","param":"param aFDKDBjg","payment_method":{"id":"id AfsW3SfV","object":"payment_method","affirm":{},"alipay":{},"bacs_debit":{"fingerprint":null,"last4":"last4 gUQ6TyRD","sort_code":"sort code UpTSGDie"},"bancontact":{},"billing_details":{"address":{"city":null,"country":null,"line1":"line1 uJxFy8Zo","line2":null,"postal_code":null,"state":null},"email":null,"name":"name 9N1EZtzW","phone":null,"tax_id":"tax id ME7g8jid"},"card":{"brand":"brand u2aLhLXK","checks":{"address_line1_check":null,"address_postal_code_check":"address postal code check oJPaDM9d","cvc_check":"cvc check BgkGbdKF"},"country":null,"display_brand":"display brand 6r2qrVPP","exp_month":16243,"exp_year":15578,"fingerprint":null,"funding":"funding zK354GDK","generated_from":{"charge":"charge Sadf3ySp","payment_method_details":null,"setup_attempt":null},"last4":"last4 T9Q2B0if","networks":{"available":[],"preferred":null},"regulated_status":null,"three_d_secure_usage":null,"wallet":null},"created":1730668487,"crypto":{},"customer":"cus_pn8ZJZMEEy3jgn","customer_account":"customer account 0dTRCKUC","eps":{"bank":null},"giropay":{},"interac_present":{"brand":null,"cardholder_name":null,"country":null,"description":null,"exp_month":19310,"exp_year":3650,"fingerprint":null,"funding":"funding 39hJn0YC","issuer":"issuer vD1qMmTN","last4":null,"networks":{"available":[],"preferred":"preferred HVXKrAqe"},"preferred_locales":null,"read_method":null},"klarna":{"dob":{"day":2777,"month":null,"year":null}},"konbini":{},"livemode":false,"metadata":null,"mobilepay":{},"multibanco":{},"nz_bank_account":{"account_holder_name":"account holder name TanWeFM2","bank_code":"bank code ELasXzAd","bank_name":"bank name eLMqa2qo","branch_code":"branch code dKbcotG3","last4":"last4 oqVWreQM","suffix":null},"promptpay":{},"sepa_debit":{"bank_code":null,"branch_code":null,"country":null,"fingerprint":null,"generated_from":null,"last4":null},"sofort":{"country":"US"},"swish":{},"twint":{},"type":"samsung_pay","wechat_pay":{}},"setup_intent":{"id":"id oh02u0z9","object":"setup_intent","application":null,"attach_to_self":false,"automatic_payment_methods":null,"cancellation_reason":"requested_by_customer","client_secret":null,"created":1721317807,"customer":"cus_DqyruU0JechKK6","customer_account":null,"description":null,"excluded_payment_method_types":[],"flow_directions":null,"last_setup_error":null,"latest_attempt":"setatt_Sohvbm2iLzwbL9","livemode":false,"managed_payments":null,"mandate":null,"metadata":null,"next_action":{"cashapp_handle_redirect_or_display_qr_code":{"hosted_instructions_url":"hosted instructions url e3udcPvq","mobile_auth_url":"mobile auth url ACYUSM9r","qr_code":{"expires_at":1720849721,"image_url_png":"image url png NpdrVPod","image_url_svg":"image url svg h8akKfPd"}},"redirect_to_url":{"return_url":null,"url":null},"type":"type k5UvbqrM","upi_handle_redirect_or_display_qr_code":{"hosted_instructions_url":"hosted instructions url dAN2vzJN","qr_code":{"expires_at":1725228685,"image_url_png":"image url png hpf8iZdL","image_url_svg":"image url svg xG0Y7cXM"}}},"on_behalf_of":null,"payment_method":null,"payment_method_configuration_details":null,"payment_method_options":{"acss_debit":{"currency":null,"mandate_options":{"interval_description":null,"payment_schedule":null,"transaction_type":null},"verification_method":"microdeposits"},"amazon_pay":{},"card":{"mandate_options":null,"network":null,"request_three_d_secure":"any"},"link":{},"pix":{"mandate_options":{}},"upi":{},"us_bank_account":{"mandate_options":{},"verification_method":"automatic"}},"payment_method_types":["payment method types fWSkBMCq","payment method types FfJTgiEa"],"single_use_mandate":null,"status":"processing","usage":"usage CrrmwfXM"},"type":"api_error"},"latest_revision":"in_6dB1hNptVzF3vK42U4A0NNWu","lines":{"object":"list","data":[{"id":"il_FJfMhHT1TrGLvStom2ofVnBb","object":"line_item","amount":500,"currency":"usd","description":null,"discount_amounts":null,"discountable":false,"discounts":[],"invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"metadata":{"plan_tier":"basic","row":"0"},"parent":null,"period":{"end":1714373034,"start":1711990853},"pretax_credit_amounts":null,"pricing":null,"quantity":1,"quantity_decimal":"574.89","subscription":"sub_91x32MUEneCJXqxpZMbQ5hVY","subtotal":500,"taxes":[{"amount":1079,"tax_behavior":"exclusive","tax_rate_details":null,"taxability_reason":"standard_rated","taxable_amount":7844,"type":"tax_rate_details"},{"amount":13420,"tax_behavior":"inclusive","tax_rate_details":null,"taxability_reason":"reverse_charge","taxable_amount":9826,"type":"tax_rate_details"}]},{"id":"il_u6EwCJeg32Z7hQinfEVc1Djf","object":"line_item","amount":1200,"currency":"usd","description":null,"discount_amounts":[{"amount":1,"discount":"di_RLxVxUofGifHEF"}],"discountable":false,"discounts":[],"invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"metadata":{"plan_tier":"pro","row":"1"},"parent":null,"period":{"end":1743094280,"start":1743702357},"pretax_credit_amounts":null,"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":1200,"taxes":null},{"id":"il_9rW2xBFqgASjBmq4ceUxxGCe","object":"line_item","amount":1900,"currency":"usd","description":null,"discount_amounts":[],"discountable":true,"discounts":["di_scUWkvcyhnGLTE"],"invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"metadata":{"plan_tier":"basic","row":"2"},"parent":null,"period":{"end":1760318804,"start":1772312270},"pretax_credit_amounts":null,"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":1900,"taxes":[{"amount":3511,"tax_behavior":"exclusive","tax_rate_details":null,"taxability_reason":"not_collecting","taxable_amount":null,"type":"tax_rate_details"},{"amount":12976,"tax_behavior":"exclusive","tax_rate_details":null,"taxability_reason":"portion_reduced_rated","taxable_amount":12814,"type":"tax_rate_details"}]},{"id":"il_uoa0ZHFty0QotvvSgHwDSyvx","object":"line_item","amount":2600,"currency":"usd","description":null,"discount_amounts":null,"discountable":false,"discounts":["di_saNnRkgBAYg6W1","di_GHkqMphBh77Tex"],"invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"metadata":{"plan_tier":"pro","row":"3"},"parent":{"invoice_item_details":null,"subscription_item_details":null,"type":"subscription_item_details"},"period":{"end":1789241690,"start":1771522935},"pretax_credit_amounts":null,"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":"sub_91x32MUEneCJXqxpZMbQ5hVY","subtotal":2600,"taxes":[]}],"has_more":false,"url":"/v1/invoices/in_6dB1hNptVzF3vK42U4A0NNWu/lines"},"livemode":false,"metadata":{"plan_tier":"basic","row":"0"},"next_payment_attempt":null,"number":"A-000000","on_behalf_of":null,"parent":null,"payment_settings":{"default_mandate":null,"payment_method_options":{"acss_debit":null,"bancontact":null,"card":null,"customer_balance":null,"konbini":{},"payto":{},"pix":null,"sepa_debit":{},"upi":null,"us_bank_account":{}},"payment_method_types":[]},"period_end":1731573668,"period_start":1710432622,"post_payment_credit_notes_amount":3071,"pre_payment_credit_notes_amount":9288,"receipt_number":null,"rendering":null,"shipping_cost":null,"shipping_details":null,"starting_balance":19263,"statement_descriptor":null,"status":"paid","status_transitions":{"finalized_at":null,"marked_uncollectible_at":null,"paid_at":null,"voided_at":1717296242},"subtotal":6200,"subtotal_excluding_tax":14079,"test_clock":null,"threshold_reason":{"amount_gte":null,"item_reasons":[]},"total":6200,"total_discount_amounts":null,"total_excluding_tax":5237,"total_pretax_credit_amounts":[{"amount":11569,"credit_balance_transaction":null,"discount":"di_Gesr59tQVKPqNu","type":"discount"},{"amount":13529,"credit_balance_transaction":null,"discount":"di_riZ1gwhCJUyGjK","type":"discount"}],"total_taxes":null,"webhooks_delivered_at":null}','acct_fake',1795905526);
CREATE TABLE "prices" (
    "id" TEXT NOT NULL,
    "active" INTEGER,
    "billing_scheme" TEXT,
    "created" INTEGER NOT NULL,
    "currency" TEXT,
    "currency_options" TEXT,
    "custom_unit_amount" TEXT,
    "livemode" INTEGER NOT NULL,
    "lookup_key" TEXT,
    "metadata" TEXT,
    "nickname" TEXT,
    "product" TEXT,
    "recurring" TEXT,
    "interval" TEXT,
    "interval_count" INTEGER,
    "tax_behavior" TEXT,
    "tiers" TEXT,
    "tiers_mode" TEXT,
    "transform_quantity" TEXT,
    "type" TEXT,
    "unit_amount" INTEGER,
    "unit_amount_decimal" TEXT,
    "raw" TEXT NOT NULL,
    "_account" TEXT NOT NULL,
    "_as_of" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id", "_account")
);
INSERT INTO "prices" VALUES('price_CfjuYo2XshoSMHnDBy3qMUXv',1,'per_unit',1785388800,'usd',NULL,'{"maximum":null,"minimum":null,"preset":10604}',0,NULL,'{"plan_tier":"pro","row":"5"}',NULL,'prod_9t2YEWnR4rMdsw',NULL,NULL,NULL,NULL,NULL,NULL,'{"divide_by":18116,"round":"down"}','one_time',4000,'4000','{"id":"price_CfjuYo2XshoSMHnDBy3qMUXv","object":"price","active":true,"billing_scheme":"per_unit","created":1785388800,"currency":"usd","custom_unit_amount":{"maximum":null,"minimum":null,"preset":10604},"livemode":false,"lookup_key":null,"metadata":{"plan_tier":"pro","row":"5"},"nickname":null,"product":"prod_9t2YEWnR4rMdsw","recurring":null,"tax_behavior":null,"tiers_mode":null,"transform_quantity":{"divide_by":18116,"round":"down"},"type":"one_time","unit_amount":4000,"unit_amount_decimal":"4000"}','acct_fake',1795905526);
INSERT INTO "prices" VALUES('price_y3GrSPoRamyW9uEZKp6GyFHh',1,'per_unit',1774876800,'usd',NULL,'{"maximum":2838,"minimum":null,"preset":13701}',0,NULL,'{"plan_tier":"basic","row":"4"}','nickname ULSKsSUL','prod_9t2YEWnR4rMdsw','{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"}','month',1,NULL,NULL,NULL,NULL,'recurring',3300,'3300','{"id":"price_y3GrSPoRamyW9uEZKp6GyFHh","object":"price","active":true,"billing_scheme":"per_unit","created":1774876800,"currency":"usd","custom_unit_amount":{"maximum":2838,"minimum":null,"preset":13701},"livemode":false,"lookup_key":null,"metadata":{"plan_tier":"basic","row":"4"},"nickname":"nickname ULSKsSUL","product":"prod_9t2YEWnR4rMdsw","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":null,"transform_quantity":null,"type":"recurring","unit_amount":3300,"unit_amount_decimal":"3300"}','acct_fake',1795905526);
INSERT INTO "prices" VALUES('price_x13kGNg9p8jLXyNZYiqrfCNT',1,'per_unit',1764364800,'usd',NULL,'{"maximum":15418,"minimum":null,"preset":11482}',0,NULL,'{"plan_tier":"pro","row":"3"}',NULL,'prod_xMfPwgDFT9eR4a',NULL,NULL,NULL,'exclusive',NULL,NULL,NULL,'one_time',2600,'2600','{"id":"price_x13kGNg9p8jLXyNZYiqrfCNT","object":"price","active":true,"billing_scheme":"per_unit","created":1764364800,"currency":"usd","custom_unit_amount":{"maximum":15418,"minimum":null,"preset":11482},"livemode":false,"lookup_key":null,"metadata":{"plan_tier":"pro","row":"3"},"nickname":null,"product":"prod_xMfPwgDFT9eR4a","recurring":null,"tax_behavior":"exclusive","tiers_mode":null,"transform_quantity":null,"type":"one_time","unit_amount":2600,"unit_amount_decimal":"2600"}','acct_fake',1795905526);
INSERT INTO "prices" VALUES('price_rJRCkwDm6ToG7jFcW8xGmt1i',1,'per_unit',1753852800,'usd',NULL,'{"maximum":null,"minimum":19991,"preset":null}',0,'lookup key qCitEDsG','{"plan_tier":"basic","row":"2"}','nickname kCZhxUHc','prod_xMfPwgDFT9eR4a','{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"}','month',1,NULL,NULL,NULL,NULL,'recurring',1900,'1900','{"id":"price_rJRCkwDm6ToG7jFcW8xGmt1i","object":"price","active":true,"billing_scheme":"per_unit","created":1753852800,"currency":"usd","custom_unit_amount":{"maximum":null,"minimum":19991,"preset":null},"livemode":false,"lookup_key":"lookup key qCitEDsG","metadata":{"plan_tier":"basic","row":"2"},"nickname":"nickname kCZhxUHc","product":"prod_xMfPwgDFT9eR4a","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":null,"transform_quantity":null,"type":"recurring","unit_amount":1900,"unit_amount_decimal":"1900"}','acct_fake',1795905526);
INSERT INTO "prices" VALUES('price_dtrzUKkPpmBEL08MDSm2AWa5',1,'per_unit',1743340800,'usd',NULL,NULL,0,'lookup key jWHauhaK','{"plan_tier":"pro","row":"1"}',NULL,'prod_MTnuBirKaNV6jn',NULL,NULL,NULL,NULL,NULL,NULL,'{"divide_by":15919,"round":"down"}','one_time',1200,'1200','{"id":"price_dtrzUKkPpmBEL08MDSm2AWa5","object":"price","active":true,"billing_scheme":"per_unit","created":1743340800,"currency":"usd","custom_unit_amount":null,"livemode":false,"lookup_key":"lookup key jWHauhaK","metadata":{"plan_tier":"pro","row":"1"},"nickname":null,"product":"prod_MTnuBirKaNV6jn","recurring":null,"tax_behavior":null,"tiers_mode":null,"transform_quantity":{"divide_by":15919,"round":"down"},"type":"one_time","unit_amount":1200,"unit_amount_decimal":"1200"}','acct_fake',1795905526);
INSERT INTO "prices" VALUES('price_tcVjbw6t2LmWYnYRntjXRgFt',1,'per_unit',1732828800,'usd',NULL,NULL,0,'lookup key YEUkTDyq','{"plan_tier":"basic","row":"0"}','nickname 4171ibkr','prod_MTnuBirKaNV6jn','{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"}','month',1,NULL,NULL,'graduated','{"divide_by":1091,"round":"up"}','recurring',500,'500','{"id":"price_tcVjbw6t2LmWYnYRntjXRgFt","object":"price","active":true,"billing_scheme":"per_unit","created":1732828800,"currency":"usd","custom_unit_amount":null,"livemode":false,"lookup_key":"lookup key YEUkTDyq","metadata":{"plan_tier":"basic","row":"0"},"nickname":"nickname 4171ibkr","product":"prod_MTnuBirKaNV6jn","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":"graduated","transform_quantity":{"divide_by":1091,"round":"up"},"type":"recurring","unit_amount":500,"unit_amount_decimal":"500"}','acct_fake',1795905526);
CREATE TABLE "products" (
    "id" TEXT NOT NULL,
    "active" INTEGER,
    "created" INTEGER NOT NULL,
    "default_price" TEXT,
    "description" TEXT,
    "images" TEXT,
    "livemode" INTEGER NOT NULL,
    "marketing_features" TEXT,
    "metadata" TEXT,
    "name" TEXT,
    "package_dimensions" TEXT,
    "shippable" INTEGER,
    "statement_descriptor" TEXT,
    "tax_code" TEXT,
    "unit_label" TEXT,
    "updated" INTEGER,
    "url" TEXT,
    "raw" TEXT NOT NULL,
    "_account" TEXT NOT NULL,
    "_as_of" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id", "_account")
);
INSERT INTO "products" VALUES('prod_9t2YEWnR4rMdsw',1,1774876800,'price_y3GrSPoRamyW9uEZKp6GyFHh',NULL,'["images U6vF6j3u","images DAUyT8gX"]',0,'[{},{}]','{"plan_tier":"basic","row":"2"}','Product 2','{"height":82.5,"length":57.5,"weight":50.0,"width":26.75}',0,NULL,'taxcode_gbu9xxw4nkSkaf',NULL,1753568528,NULL,'{"id":"prod_9t2YEWnR4rMdsw","object":"product","active":true,"created":1774876800,"default_price":"price_y3GrSPoRamyW9uEZKp6GyFHh","description":null,"images":["images U6vF6j3u","images DAUyT8gX"],"livemode":false,"marketing_features":[{},{}],"metadata":{"plan_tier":"basic","row":"2"},"name":"Product 2","package_dimensions":{"height":82.5,"length":57.5,"weight":50.0,"width":26.75},"shippable":false,"statement_descriptor":null,"tax_code":"taxcode_gbu9xxw4nkSkaf","unit_label":null,"updated":1753568528,"url":null}','acct_fake',1795905526);
INSERT INTO "products" VALUES('prod_xMfPwgDFT9eR4a',1,1753852800,'price_rJRCkwDm6ToG7jFcW8xGmt1i',NULL,'[]',0,'[{}]','{"plan_tier":"pro","row":"1"}','Product 1','{"height":50.25,"length":68.75,"weight":66.25,"width":21.75}',NULL,NULL,NULL,'unit label k9aUKNbn',1750761930,NULL,'{"id":"prod_xMfPwgDFT9eR4a","object":"product","active":true,"created":1753852800,"default_price":"price_rJRCkwDm6ToG7jFcW8xGmt1i","description":null,"images":[],"livemode":false,"marketing_features":[{}],"metadata":{"plan_tier":"pro","row":"1"},"name":"Product 1","package_dimensions":{"height":50.25,"length":68.75,"weight":66.25,"width":21.75},"shippable":null,"statement_descriptor":null,"tax_code":null,"unit_label":"unit label k9aUKNbn","updated":1750761930,"url":null}','acct_fake',1795905526);
INSERT INTO "products" VALUES('prod_MTnuBirKaNV6jn',1,1732828800,'price_tcVjbw6t2LmWYnYRntjXRgFt',NULL,'["images s7UZFk0z","images FgTzekoo"]',0,'[{"name":"name S7KQ62oA"},{}]','{"plan_tier":"basic","row":"0"}','Product 0',NULL,NULL,NULL,'taxcode_300xmr5iiqDNfe',NULL,1708965698,'https://example.com/Zgkz1nH1','{"id":"prod_MTnuBirKaNV6jn","object":"product","active":true,"created":1732828800,"default_price":"price_tcVjbw6t2LmWYnYRntjXRgFt","description":null,"images":["images s7UZFk0z","images FgTzekoo"],"livemode":false,"marketing_features":[{"name":"name S7KQ62oA"},{}],"metadata":{"plan_tier":"basic","row":"0"},"name":"Product 0","package_dimensions":null,"shippable":null,"statement_descriptor":null,"tax_code":"taxcode_300xmr5iiqDNfe","unit_label":null,"updated":1708965698,"url":"https://example.com/Zgkz1nH1"}','acct_fake',1795905526);
CREATE TABLE stripe_sync_accounts (
    account TEXT PRIMARY KEY NOT NULL,
    livemode INTEGER
) STRICT;
INSERT INTO "stripe_sync_accounts" VALUES('acct_fake',0);
CREATE TABLE stripe_sync_columns (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    PRIMARY KEY (table_name, column_name)
) STRICT;
INSERT INTO "stripe_sync_columns" VALUES('"customers"','id');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','address');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','city');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','country');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','balance');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','business_name');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','created');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','currency');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','customer_account');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','default_source');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','delinquent');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','description');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','discount');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','email');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','individual_name');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','invoice_prefix');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','invoice_settings');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','default_payment_method');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','livemode');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','metadata');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','name');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','next_invoice_sequence');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','phone');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','preferred_locales');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','shipping');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','tax_exempt');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','test_clock');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','raw');
INSERT INTO "stripe_sync_columns" VALUES('"customers"','_account');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','id');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','invoice');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','amount');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','currency');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','description');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','discount_amounts');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','discountable');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','discounts');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','livemode');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','metadata');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','parent');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','period');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','period_end');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','period_start');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','pretax_credit_amounts');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','pricing');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','quantity');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','quantity_decimal');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','subscription');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','subtotal');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','taxes');
INSERT INTO "stripe_sync_columns" VALUES('"invoice_lines"','_account');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','id');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','account_country');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','account_name');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','account_tax_ids');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','amount_due');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','amount_overpaid');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','amount_paid');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','amount_paid_off_stripe');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','amount_remaining');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','amount_shipping');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','application');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','attempt_count');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','attempted');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','auto_advance');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','automatic_tax');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','automatically_finalizes_at');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','billing_reason');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','collection_method');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','created');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','currency');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','custom_fields');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','customer');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','customer_account');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','customer_address');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','customer_email');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','customer_name');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','customer_phone');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','customer_shipping');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','customer_tax_exempt');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','customer_tax_ids');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','default_payment_method');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','default_source');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','default_tax_rates');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','description');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','discounts');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','due_date');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','effective_at');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','ending_balance');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','footer');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','from_invoice');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','hosted_invoice_url');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','invoice_pdf');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','issuer');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','last_finalization_error');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','latest_revision');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','livemode');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','metadata');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','next_payment_attempt');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','number');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','on_behalf_of');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','parent');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','subscription');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','payment_settings');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','period_end');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','period_start');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','post_payment_credit_notes_amount');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','pre_payment_credit_notes_amount');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','receipt_number');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','rendering');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','shipping_cost');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','shipping_details');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','starting_balance');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','statement_descriptor');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','status');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','status_transitions');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','subtotal');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','subtotal_excluding_tax');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','test_clock');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','threshold_reason');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','total');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','total_discount_amounts');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','total_excluding_tax');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','total_pretax_credit_amounts');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','total_taxes');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','webhooks_delivered_at');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','raw');
INSERT INTO "stripe_sync_columns" VALUES('"invoices"','_account');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','id');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','active');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','billing_scheme');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','created');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','currency');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','currency_options');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','custom_unit_amount');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','livemode');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','lookup_key');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','metadata');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','nickname');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','product');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','recurring');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','interval');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','interval_count');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','tax_behavior');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','tiers');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','tiers_mode');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','transform_quantity');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','type');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','unit_amount');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','unit_amount_decimal');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','raw');
INSERT INTO "stripe_sync_columns" VALUES('"prices"','_account');
INSERT INTO "stripe_sync_columns" VALUES('"products"','id');
INSERT INTO "stripe_sync_columns" VALUES('"products"','active');
INSERT INTO "stripe_sync_columns" VALUES('"products"','created');
INSERT INTO "stripe_sync_columns" VALUES('"products"','default_price');
INSERT INTO "stripe_sync_columns" VALUES('"products"','description');
INSERT INTO "stripe_sync_columns" VALUES('"products"','images');
INSERT INTO "stripe_sync_columns" VALUES('"products"','livemode');
INSERT INTO "stripe_sync_columns" VALUES('"products"','marketing_features');
INSERT INTO "stripe_sync_columns" VALUES('"products"','metadata');
INSERT INTO "stripe_sync_columns" VALUES('"products"','name');
INSERT INTO "stripe_sync_columns" VALUES('"products"','package_dimensions');
INSERT INTO "stripe_sync_columns" VALUES('"products"','shippable');
INSERT INTO "stripe_sync_columns" VALUES('"products"','statement_descriptor');
INSERT INTO "stripe_sync_columns" VALUES('"products"','tax_code');
INSERT INTO "stripe_sync_columns" VALUES('"products"','unit_label');
INSERT INTO "stripe_sync_columns" VALUES('"products"','updated');
INSERT INTO "stripe_sync_columns" VALUES('"products"','url');
INSERT INTO "stripe_sync_columns" VALUES('"products"','raw');
INSERT INTO "stripe_sync_columns" VALUES('"products"','_account');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','id');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','subscription');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','billed_until');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','billing_thresholds');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','created');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','current_period_end');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','current_period_start');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','discounts');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','metadata');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','price');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','product');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','quantity');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','tax_rates');
INSERT INTO "stripe_sync_columns" VALUES('"subscription_items"','_account');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','id');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','application');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','application_fee_percent');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','automatic_tax');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','billing_cycle_anchor');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','billing_cycle_anchor_config');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','billing_mode');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','billing_schedules');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','billing_thresholds');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','cancel_at');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','cancel_at_period_end');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','canceled_at');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','cancellation_details');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','collection_method');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','created');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','currency');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','customer');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','customer_account');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','days_until_due');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','default_payment_method');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','default_source');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','default_tax_rates');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','description');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','discounts');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','ended_at');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','invoice_settings');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','latest_invoice');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','livemode');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','managed_payments');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','metadata');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','next_pending_invoice_item_invoice');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','on_behalf_of');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','pause_collection');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','payment_settings');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','pending_invoice_item_interval');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','pending_setup_intent');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','pending_update');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','presentment_details');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','schedule');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','start_date');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','status');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','test_clock');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','transfer_data');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','trial_end');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','trial_settings');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','trial_start');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','raw');
INSERT INTO "stripe_sync_columns" VALUES('"subscriptions"','_account');
CREATE TABLE stripe_sync_counts (
    table_name TEXT NOT NULL,
    account TEXT NOT NULL,
    delta INTEGER
) STRICT;
INSERT INTO "stripe_sync_counts" VALUES('customers','acct_fake',0);
INSERT INTO "stripe_sync_counts" VALUES('products','acct_fake',0);
INSERT INTO "stripe_sync_counts" VALUES('prices','acct_fake',0);
INSERT INTO "stripe_sync_counts" VALUES('customers','acct_fake',3);
INSERT INTO "stripe_sync_counts" VALUES('products','acct_fake',3);
INSERT INTO "stripe_sync_counts" VALUES('prices','acct_fake',6);
INSERT INTO "stripe_sync_counts" VALUES('subscriptions','acct_fake',1);
INSERT INTO "stripe_sync_counts" VALUES('subscription_items','acct_fake',2);
INSERT INTO "stripe_sync_counts" VALUES('invoices','acct_fake',3);
INSERT INTO "stripe_sync_counts" VALUES('invoice_lines','acct_fake',9);
INSERT INTO "stripe_sync_counts" VALUES('customers','acct_fake',-1);
CREATE TABLE stripe_sync_dead_letters (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    id TEXT NOT NULL,
    reason TEXT NOT NULL,
    object TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (model, id, account)
) STRICT;
INSERT INTO "stripe_sync_dead_letters" VALUES('acct_fake','Price','price_dead','no place','{"id":"price_dead","object":"price"}',1700000000,2);
CREATE TABLE stripe_sync_events (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id TEXT NOT NULL,
    created INTEGER NOT NULL,
    api_version TEXT,
    livemode INTEGER,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    applied INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    received_at INTEGER NOT NULL,
    next_attempt_at INTEGER NOT NULL,
    lease_worker TEXT,
    lease_until INTEGER,
    PRIMARY KEY (account, id)
) STRICT;
INSERT INTO "stripe_sync_events" VALUES('acct_fake','evt_Fxs6sUYUhH4vqymzQ6W4gXqD','product.updated','product','prod_9t2YEWnR4rMdsw',1795900800,'2026-05-27.dahlia',0,'{"id":"evt_Fxs6sUYUhH4vqymzQ6W4gXqD","object":"event","api_version":"2026-05-27.dahlia","created":1795900800,"data":{"object":{"id":"prod_9t2YEWnR4rMdsw","object":"product","active":true,"created":1774876800,"default_price":"price_y3GrSPoRamyW9uEZKp6GyFHh","description":null,"images":["images U6vF6j3u","images DAUyT8gX"],"livemode":false,"marketing_features":[{},{}],"metadata":{"plan_tier":"basic","row":"2"},"name":"Product 2","package_dimensions":{"height":82.5,"length":57.5,"weight":50.0,"width":26.75},"shippable":false,"statement_descriptor":null,"tax_code":"taxcode_gbu9xxw4nkSkaf","unit_label":null,"updated":1753568528,"url":null}},"livemode":false,"pending_webhooks":0,"request":{"id":null,"idempotency_key":null},"type":"product.updated"}','applied',1,1,NULL,1795905528686,1795905528739,NULL,NULL);
INSERT INTO "stripe_sync_events" VALUES('acct_fake','evt_YAavASRLkUwUDJujnuRfxdvu','customer.deleted','customer','cus_pn8ZJZMEEy3jgn',1795905528,'2026-05-27.dahlia',0,'{"id":"evt_YAavASRLkUwUDJujnuRfxdvu","object":"event","api_version":"2026-05-27.dahlia","created":1795905528,"data":{"object":{"id":"cus_pn8ZJZMEEy3jgn","object":"customer","address":{"city":"Köln","country":"DE","line1":"Straße 2","line2":null,"postal_code":"50667","state":null},"balance":14714,"created":1774876800,"currency":"usd","customer_account":"customer account cbruTxpN","default_source":null,"delinquent":null,"description":"The customer with the number 2, who came through the shop","discount":null,"email":"customer2@example.com","invoice_prefix":null,"invoice_settings":{"custom_fields":null,"default_payment_method":"pm_Vj7aaDTkxk6jBPhuHyP5BvyT","footer":null,"rendering_options":null},"livemode":false,"metadata":{"plan_tier":"basic","row":"2"},"name":"Customer “2”","next_invoice_sequence":3689,"phone":null,"preferred_locales":["de","en"],"shipping":{"address":{"city":null,"country":null,"line1":"line1 YdohVVkK","line2":"line2 bmcghZZo","postal_code":"postal code H0LnJLXm","state":"state yPbnfY2n"},"carrier":"carrier 2W9ehy7G","phone":"phone JQDY3zDd","tracking_number":null},"tax_exempt":"reverse","test_clock":null}},"livemode":false,"pending_webhooks":0,"request":{"id":"req_10","idempotency_key":null},"type":"customer.deleted"}','pending',0,0,'written; requested once more when its second is over',1795905528687,1795905531739,NULL,NULL);
INSERT INTO "stripe_sync_events" VALUES('acct_fake','evt_ZCY7hL8V82vAVz2Q7sZm5HB0','product.updated','product','prod_xMfPwgDFT9eR4a',1795900800,'2026-05-27.dahlia',0,'{"id":"evt_ZCY7hL8V82vAVz2Q7sZm5HB0","object":"event","api_version":"2026-05-27.dahlia","created":1795900800,"data":{"object":{"id":"prod_xMfPwgDFT9eR4a","object":"product","active":true,"created":1753852800,"default_price":"price_rJRCkwDm6ToG7jFcW8xGmt1i","description":null,"images":[],"livemode":false,"marketing_features":[{}],"metadata":{"plan_tier":"pro","row":"1"},"name":"Product 1","package_dimensions":{"height":50.25,"length":68.75,"weight":66.25,"width":21.75},"shippable":null,"statement_descriptor":null,"tax_code":null,"unit_label":"unit label k9aUKNbn","updated":1750761930,"url":null}},"livemode":false,"pending_webhooks":0,"request":{"id":null,"idempotency_key":null},"type":"product.updated"}','applied',1,1,NULL,1795905528687,1795905528739,NULL,NULL);
INSERT INTO "stripe_sync_events" VALUES('acct_fake','evt_Zxdxvprs4U5Kr0Z8wzCMhGKe','product.updated','product','prod_MTnuBirKaNV6jn',1795900800,'2026-05-27.dahlia',0,'{"id":"evt_Zxdxvprs4U5Kr0Z8wzCMhGKe","object":"event","api_version":"2026-05-27.dahlia","created":1795900800,"data":{"object":{"id":"prod_MTnuBirKaNV6jn","object":"product","active":true,"created":1732828800,"default_price":"price_tcVjbw6t2LmWYnYRntjXRgFt","description":null,"images":["images s7UZFk0z","images FgTzekoo"],"livemode":false,"marketing_features":[{"name":"name S7KQ62oA"},{}],"metadata":{"plan_tier":"basic","row":"0"},"name":"Product 0","package_dimensions":null,"shippable":null,"statement_descriptor":null,"tax_code":"taxcode_300xmr5iiqDNfe","unit_label":null,"updated":1708965698,"url":"https://example.com/Zgkz1nH1"}},"livemode":false,"pending_webhooks":0,"request":{"id":null,"idempotency_key":null},"type":"product.updated"}','applied',1,1,NULL,1795905528687,1795905528739,NULL,NULL);
INSERT INTO "stripe_sync_events" VALUES('','evt_pending','customer.created','customer','cus_pending',1700000000,'2026-05-27.dahlia',0,'{"id":"evt_pending","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_pending","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"pending"}}}','pending',0,0,NULL,1700000000000,0,NULL,NULL);
INSERT INTO "stripe_sync_events" VALUES('','evt_claimed','customer.created','customer','cus_claimed',1700000000,'2026-05-27.dahlia',0,'{"id":"evt_claimed","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_claimed","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"claimed"}}}','pending',0,1,NULL,1700000000000,0,'killed',1);
INSERT INTO "stripe_sync_events" VALUES('','evt_parked','customer.created','customer','cus_parked',1700000000,'2026-05-27.dahlia',0,'{"id":"evt_parked","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_parked","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"parked"}}}','parked',0,16,'given up after 16 tries: no answer',1700000000000,0,NULL,NULL);
INSERT INTO "stripe_sync_events" VALUES('','evt_applied','customer.created','customer','cus_applied',1700000000,'2026-05-27.dahlia',0,'{"id":"evt_applied","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_applied","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"applied"}}}','applied',1,1,NULL,1700000000000,0,NULL,NULL);
INSERT INTO "stripe_sync_events" VALUES('','evt_ignored','customer.created','customer','cus_ignored',1700000000,'2026-05-27.dahlia',0,'{"id":"evt_ignored","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_ignored","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"ignored"}}}','ignored',0,1,'no model keeps such objects',1700000000000,0,NULL,NULL);
INSERT INTO "stripe_sync_events" VALUES('acct_connected','evt_connected','customer.created','customer','cus_connected',1700000000,'2026-05-27.dahlia',0,'{"id":"evt_connected","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_connected","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"connected"}}}','pending',0,0,NULL,1700000000000,0,NULL,NULL);
CREATE TABLE stripe_sync_migrations (step INTEGER PRIMARY KEY NOT NULL) STRICT;
INSERT INTO "stripe_sync_migrations" VALUES(1);
INSERT INTO "stripe_sync_migrations" VALUES(2);
INSERT INTO "stripe_sync_migrations" VALUES(3);
INSERT INTO "stripe_sync_migrations" VALUES(4);
INSERT INTO "stripe_sync_migrations" VALUES(5);
INSERT INTO "stripe_sync_migrations" VALUES(6);
INSERT INTO "stripe_sync_migrations" VALUES(7);
INSERT INTO "stripe_sync_migrations" VALUES(8);
INSERT INTO "stripe_sync_migrations" VALUES(9);
INSERT INTO "stripe_sync_migrations" VALUES(10);
CREATE TABLE stripe_sync_owners (
    model TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (model, account)
) STRICT;
CREATE TABLE stripe_sync_place (
    prefix TEXT NOT NULL
) STRICT;
INSERT INTO "stripe_sync_place" VALUES('');
CREATE TABLE stripe_sync_progress (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    pass INTEGER NOT NULL,
    until INTEGER NOT NULL,
    cursor TEXT,
    last_created INTEGER,
    rows INTEGER NOT NULL,
    done INTEGER NOT NULL,
    completed_at INTEGER, began INTEGER, livemode INTEGER,
    PRIMARY KEY (account, model, pass)
) STRICT;
INSERT INTO "stripe_sync_progress" VALUES('acct_fake','/v1/events',0,1795905526,'evt_Fxs6sUYUhH4vqymzQ6W4gXqD',1795900800,0,1,1795905526,NULL,NULL);
CREATE TABLE stripe_sync_receivers (
    receiver TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (receiver, account)
) STRICT;
INSERT INTO "stripe_sync_receivers" VALUES('acct_fake','acct_fake');
CREATE TABLE stripe_sync_redactions (
    object text NOT NULL,
    id text NOT NULL,
    customer text NOT NULL,
    redacted_at bigint NOT NULL,
    PRIMARY KEY (object, id)
);
CREATE TABLE stripe_sync_removed (
    account TEXT NOT NULL,
    table_name TEXT NOT NULL,
    id TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    PRIMARY KEY (table_name, id, account)
) STRICT;
CREATE TABLE stripe_sync_runs (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    began INTEGER NOT NULL,
    prunes INTEGER NOT NULL,
    open INTEGER NOT NULL,
    livemode INTEGER,
    rows INTEGER NOT NULL,
    completed_at INTEGER,
    complete INTEGER,
    PRIMARY KEY (account, model)
) STRICT;
INSERT INTO "stripe_sync_runs" VALUES('acct_fake','Customer',1795905528,0,0,0,3,1795905528,1795905528);
INSERT INTO "stripe_sync_runs" VALUES('acct_fake','Product',1795905528,0,0,0,3,1795905528,1795905528);
INSERT INTO "stripe_sync_runs" VALUES('acct_fake','Price',1795905528,0,0,0,6,1795905528,1795905528);
INSERT INTO "stripe_sync_runs" VALUES('acct_fake','Subscription',1795905528,0,0,0,1,1795905528,1795905528);
INSERT INTO "stripe_sync_runs" VALUES('acct_fake','Invoice',1795905528,0,1,0,3,1795905528,1795905528);
CREATE TABLE stripe_sync_shown (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    began INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (account, model, began, id)
) STRICT;
CREATE TABLE stripe_sync_tombstones (
    account TEXT NOT NULL,
    object TEXT NOT NULL,
    id TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    PRIMARY KEY (object, id, account)
) STRICT;
INSERT INTO "stripe_sync_tombstones" VALUES('acct_fake','customer','cus_pn8ZJZMEEy3jgn',1795905526);
CREATE TABLE stripe_sync_windows (
    account TEXT NOT NULL,
    model TEXT NOT NULL,
    pass INTEGER NOT NULL,
    until INTEGER NOT NULL,
    since INTEGER,
    cursor TEXT,
    last_created INTEGER,
    rows INTEGER NOT NULL,
    done INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    worker TEXT,
    lease_until INTEGER,
    PRIMARY KEY (account, model, pass, until)
) STRICT;
INSERT INTO "stripe_sync_windows" VALUES('acct_fake','Invoice',0,1795905528,NULL,'in_5fpjN3noGDyfgoBGaZXEuh3x',1795905527,1,0,1,'killed',1);
CREATE TABLE "subscription_items" (
    "id" TEXT NOT NULL,
    "subscription" TEXT NOT NULL,
    "billed_until" INTEGER,
    "billing_thresholds" TEXT,
    "created" INTEGER,
    "current_period_end" INTEGER,
    "current_period_start" INTEGER,
    "discounts" TEXT,
    "metadata" TEXT,
    "price" TEXT,
    "product" TEXT,
    "quantity" INTEGER,
    "tax_rates" TEXT,
    "_account" TEXT NOT NULL,
    "_as_of" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id", "_account")
);
INSERT INTO "subscription_items" VALUES('si_aQpfwpxBioCB5dDbPMRNkL3v','sub_91x32MUEneCJXqxpZMbQ5hVY',1744913158,NULL,1753852800,1724214385,1734396955,'[]','{"plan_tier":"pro","row":"1"}','price_rJRCkwDm6ToG7jFcW8xGmt1i','prod_xMfPwgDFT9eR4a',2,'[]','acct_fake',1795905526);
INSERT INTO "subscription_items" VALUES('si_mMAn4WV8bn3ftiZ0xGxRaS3q','sub_91x32MUEneCJXqxpZMbQ5hVY',NULL,'{"usage_gte":null}',1732828800,1726771695,1718354743,'[]','{"plan_tier":"basic","row":"0"}','price_tcVjbw6t2LmWYnYRntjXRgFt','prod_MTnuBirKaNV6jn',1,'[]','acct_fake',1795905526);
CREATE TABLE "subscriptions" (
    "id" TEXT NOT NULL,
    "application" TEXT,
    "application_fee_percent" TEXT,
    "automatic_tax" TEXT,
    "billing_cycle_anchor" INTEGER,
    "billing_cycle_anchor_config" TEXT,
    "billing_mode" TEXT,
    "billing_schedules" TEXT,
    "billing_thresholds" TEXT,
    "cancel_at" INTEGER,
    "cancel_at_period_end" INTEGER,
    "canceled_at" INTEGER,
    "cancellation_details" TEXT,
    "collection_method" TEXT,
    "created" INTEGER NOT NULL,
    "currency" TEXT,
    "customer" TEXT,
    "customer_account" TEXT,
    "days_until_due" INTEGER,
    "default_payment_method" TEXT,
    "default_source" TEXT,
    "default_tax_rates" TEXT,
    "description" TEXT,
    "discounts" TEXT,
    "ended_at" INTEGER,
    "invoice_settings" TEXT,
    "latest_invoice" TEXT,
    "livemode" INTEGER NOT NULL,
    "managed_payments" TEXT,
    "metadata" TEXT,
    "next_pending_invoice_item_invoice" INTEGER,
    "on_behalf_of" TEXT,
    "pause_collection" TEXT,
    "payment_settings" TEXT,
    "pending_invoice_item_interval" TEXT,
    "pending_setup_intent" TEXT,
    "pending_update" TEXT,
    "presentment_details" TEXT,
    "schedule" TEXT,
    "start_date" INTEGER,
    "status" TEXT,
    "test_clock" TEXT,
    "transfer_data" TEXT,
    "trial_end" INTEGER,
    "trial_settings" TEXT,
    "trial_start" INTEGER,
    "raw" TEXT NOT NULL,
    "_account" TEXT NOT NULL,
    "_as_of" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id", "_account")
);
INSERT INTO "subscriptions" VALUES('sub_91x32MUEneCJXqxpZMbQ5hVY',NULL,NULL,'{"disabled_reason":"requires_location_inputs","enabled":false,"liability":{"account":"acct_YpXn5q3Uoo4VfP","type":"account"}}',1706466120,'{"day_of_month":17039,"hour":16243,"minute":null,"month":null,"second":null}','{"flexible":{"proration_discounts":"included"},"type":"flexible","updated_at":1721210863}','[{"applies_to":null,"bill_until":{"computed_timestamp":1704072767,"duration":{"interval":"week","interval_count":null},"timestamp":null,"type":"timestamp"},"key":"key nfmrXmq6"}]',NULL,NULL,1,1723338523,'{"comment":null,"feedback":null,"reason":null}','send_invoice',1732828800,'usd','cus_XCFz9XwEyuq0Z7','customer account ELMbCWa0',14171,'pm_Vj7aaDTkxk6jBPhuHyP5BvyT',NULL,NULL,'description rkEAxVeM','["di_WBReayWie5DwXB"]',NULL,'{"account_tax_ids":[],"issuer":{"type":"account"}}','in_6dB1hNptVzF3vK42U4A0NNWu',0,NULL,'{"plan_tier":"basic","row":"0"}',NULL,'acct_hZacMe3LtEekcC',NULL,NULL,NULL,NULL,NULL,NULL,'sub_sched_ABTKfq8BMRDAVf',1721756482,'active',NULL,NULL,1718305196,'{"end_behavior":{"missing_payment_method":"pause"}}',NULL,'{"id":"sub_91x32MUEneCJXqxpZMbQ5hVY","object":"subscription","application":null,"application_fee_percent":null,"automatic_tax":{"disabled_reason":"requires_location_inputs","enabled":false,"liability":{"account":"acct_YpXn5q3Uoo4VfP","type":"account"}},"billing_cycle_anchor":1706466120,"billing_cycle_anchor_config":{"day_of_month":17039,"hour":16243,"minute":null,"month":null,"second":null},"billing_mode":{"flexible":{"proration_discounts":"included"},"type":"flexible","updated_at":1721210863},"billing_schedules":[{"applies_to":null,"bill_until":{"computed_timestamp":1704072767,"duration":{"interval":"week","interval_count":null},"timestamp":null,"type":"timestamp"},"key":"key nfmrXmq6"}],"billing_thresholds":null,"cancel_at":null,"cancel_at_period_end":true,"canceled_at":1723338523,"cancellation_details":{"comment":null,"feedback":null,"reason":null},"collection_method":"send_invoice","created":1732828800,"currency":"usd","customer":"cus_XCFz9XwEyuq0Z7","customer_account":"customer account ELMbCWa0","days_until_due":14171,"default_payment_method":"pm_Vj7aaDTkxk6jBPhuHyP5BvyT","default_source":null,"default_tax_rates":null,"description":"description rkEAxVeM","discounts":["di_WBReayWie5DwXB"],"ended_at":null,"invoice_settings":{"account_tax_ids":[],"issuer":{"type":"account"}},"items":{"object":"list","data":[{"id":"si_mMAn4WV8bn3ftiZ0xGxRaS3q","object":"subscription_item","billing_thresholds":{"usage_gte":null},"created":1732828800,"current_period_end":1726771695,"current_period_start":1718354743,"discounts":[],"metadata":{"plan_tier":"basic","row":"0"},"price":{"id":"price_tcVjbw6t2LmWYnYRntjXRgFt","object":"price","active":true,"billing_scheme":"per_unit","created":1732828800,"currency":"usd","custom_unit_amount":null,"livemode":false,"lookup_key":"lookup key YEUkTDyq","metadata":{"plan_tier":"basic","row":"0"},"nickname":"nickname 4171ibkr","product":"prod_MTnuBirKaNV6jn","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":"graduated","transform_quantity":{"divide_by":1091,"round":"up"},"type":"recurring","unit_amount":500,"unit_amount_decimal":"500"},"quantity":1,"subscription":"sub_91x32MUEneCJXqxpZMbQ5hVY","tax_rates":[]},{"id":"si_aQpfwpxBioCB5dDbPMRNkL3v","object":"subscription_item","billed_until":1744913158,"billing_thresholds":null,"created":1753852800,"current_period_end":1724214385,"current_period_start":1734396955,"discounts":[],"metadata":{"plan_tier":"pro","row":"1"},"price":{"id":"price_rJRCkwDm6ToG7jFcW8xGmt1i","object":"price","active":true,"billing_scheme":"per_unit","created":1753852800,"currency":"usd","custom_unit_amount":{"maximum":null,"minimum":19991,"preset":null},"livemode":false,"lookup_key":"lookup key qCitEDsG","metadata":{"plan_tier":"basic","row":"2"},"nickname":"nickname kCZhxUHc","product":"prod_xMfPwgDFT9eR4a","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":null,"transform_quantity":null,"type":"recurring","unit_amount":1900,"unit_amount_decimal":"1900"},"quantity":2,"subscription":"sub_91x32MUEneCJXqxpZMbQ5hVY","tax_rates":[]}],"has_more":false,"url":"/v1/subscription_items?subscription=sub_91x32MUEneCJXqxpZMbQ5hVY"},"latest_invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"managed_payments":null,"metadata":{"plan_tier":"basic","row":"0"},"next_pending_invoice_item_invoice":null,"on_behalf_of":"acct_hZacMe3LtEekcC","pause_collection":null,"payment_settings":null,"pending_invoice_item_interval":null,"pending_setup_intent":null,"pending_update":null,"schedule":"sub_sched_ABTKfq8BMRDAVf","start_date":1721756482,"status":"active","test_clock":null,"transfer_data":null,"trial_end":1718305196,"trial_settings":{"end_behavior":{"missing_payment_method":"pause"}},"trial_start":null}','acct_fake',1795905526);
CREATE INDEX stripe_sync_events_pending_idx ON stripe_sync_events (account, created, id) WHERE state = 'pending';
CREATE INDEX stripe_sync_events_leased_idx ON stripe_sync_events (account, object, object_id)
    WHERE lease_until IS NOT NULL;
CREATE INDEX stripe_sync_events_received_idx ON stripe_sync_events (received_at);
CREATE INDEX stripe_sync_events_parked_idx ON stripe_sync_events (created, id) WHERE state = 'parked';
CREATE INDEX stripe_sync_counts_idx ON stripe_sync_counts (table_name, account);
CREATE INDEX "invoice_lines_invoice_idx"
ON "invoice_lines" ("invoice");
CREATE INDEX "invoice_lines_subscription_idx"
ON "invoice_lines" ("subscription");
CREATE INDEX "invoices_customer_idx"
ON "invoices" ("customer");
CREATE INDEX "invoices_subscription_idx"
ON "invoices" ("subscription");
CREATE INDEX "prices_product_idx"
ON "prices" ("product");
CREATE INDEX "subscription_items_subscription_idx"
ON "subscription_items" ("subscription");
CREATE INDEX "subscription_items_price_idx"
ON "subscription_items" ("price");
CREATE INDEX "subscription_items_product_idx"
ON "subscription_items" ("product");
CREATE INDEX "subscriptions_customer_idx"
ON "subscriptions" ("customer");
COMMIT;
