//! Credit notes: they lower what is due of an open invoice, or give back what was paid.

use super::invoicing::{INVOICE, add_to_balance, intent_of};
use super::machine::Machine;
use super::objects::{again, embedded, fetch, int, new, text};
use super::{refund, settlement};
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// The states of a credit note.
const CREDIT_NOTE: Machine = Machine {
    name: "credit note",
    code: "credit_note_unexpected_state",
    actions: &[("void", &["issued"], "void")],
};

/// Issues a credit note.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let invoice = fetch(state, "invoice", text(&input["invoice"]))?;
    INVOICE.next(&invoice, "credit")?;
    let open = invoice["status"] == "open";
    let lines = lines(state, &invoice, input)?;
    let of_lines: i64 = lines.iter().map(|line| int(&line["amount"])).sum();
    let amount = input["amount"].as_i64().unwrap_or(of_lines);
    if !lines.is_empty() && amount != of_lines {
        let message =
            format!("The amount ({amount}) must equal the sum of the lines ({of_lines}); leave it out.");
        return Err(ApiError::parameter("parameter_invalid", "amount", &message));
    }
    let credited =
        int(&invoice["pre_payment_credit_notes_amount"]) + int(&invoice["post_payment_credit_notes_amount"]);
    let most = if open { int(&invoice["amount_remaining"]) } else { int(&invoice["total"]) - credited };
    if amount < 1 || amount > most {
        let message = format!(
            "The amount of credit notes of an invoice ({amount}) must be between 1 and what is left ({most})."
        );
        return Err(ApiError::parameter("parameter_invalid", "amount", &message));
    }
    let (back, credit, outside) = parts(input, amount, open)?;
    let mut note = new(state, "credit_note");
    apply("credit_note", &mut note, input);
    let id = text(&note["id"]).to_owned();
    let count = state.objects_with("credit_note", "invoice", text(&invoice["id"])).len() + 1;
    let fields = json!({
        "amount": amount, "subtotal": amount, "total": amount, "subtotal_excluding_tax": amount, "total_excluding_tax": amount,
        "currency": invoice["currency"], "customer": invoice["customer"], "invoice": invoice["id"],
        "number": format!("{}-CN-{count:02}", text(&invoice["number"])), "pdf": format!("https://pay.stripe.com/credit_notes/{id}/pdf"),
        "type": if open { "pre_payment" } else { "post_payment" }, "pre_payment_amount": if open { amount } else { 0 },
        "post_payment_amount": if open { 0 } else { amount }, "out_of_band_amount": (outside > 0).then_some(outside),
        "lines": embedded(&lines, &format!("/v1/credit_notes/{id}/lines")), "effective_at": state.now(),
    });
    merge(&mut note, &fields);
    lines.iter().for_each(|line| state.put_listed("credit_note_line_item", line, "credit_note", &id));
    give_back(state, &invoice, &mut note, back, credit)?;
    state.add("credit_note", &note);
    lower(state, &invoice, amount, open);
    Ok(note)
}

/// Returns what is refunded, credited to the balance, and given back outside of Stripe.
fn parts(input: &Value, amount: i64, open: bool) -> Result<(i64, i64, i64), ApiError> {
    let given = |name: &str| int(&input[name]);
    let (back, credit, outside) =
        (given("refund_amount"), given("credit_amount"), given("out_of_band_amount"));
    let sum = back + credit + outside;
    if (open && sum != 0) || (!open && sum != amount) {
        let message = format!(
            "The sum of credit_amount, refund_amount and out_of_band_amount ({sum}) must equal the credit note amount ({amount}) of a \
             paid invoice, and be 0 for an open one."
        );
        return Err(ApiError::parameter("parameter_invalid", "refund_amount", &message));
    }
    Ok((back, credit, outside))
}

fn give_back(
    state: &mut State,
    invoice: &Value,
    note: &mut Value,
    back: i64,
    credit: i64,
) -> Result<(), ApiError> {
    if back > 0 {
        let intent = intent_of(state, text(&invoice["id"])).unwrap_or_default();
        let input = json!({ "amount": back, "payment_intent": intent["id"] });
        let refund = refund::create(state, &[], &input)?;
        note["refunds"] = json!([{ "amount_refunded": back, "refund": refund["id"], "type": "refund" }]);
    }
    if credit > 0 {
        let customer = text(&invoice["customer"]).to_owned();
        add_to_balance(state, &customer, -credit, "credit_note", &invoice["id"], &invoice["currency"]);
    }
    Ok(())
}

/// Lowers what is due of an open invoice; with nothing due it is paid.
fn lower(state: &mut State, invoice: &Value, amount: i64, open: bool) {
    let id = text(&invoice["id"]);
    let name = if open { "pre_payment_credit_notes_amount" } else { "post_payment_credit_notes_amount" };
    let mut fields = json!({});
    fields[name] = (int(&invoice[name]) + amount).into();
    if open {
        let left = int(&invoice["amount_remaining"]) - amount;
        fields["amount_remaining"] = left.into();
        fields["amount_due"] = (int(&invoice["amount_due"]) - amount).into();
        if let Some(intent) = intent_of(state, id).filter(|_| left > 0) {
            state.set("payment_intent", text(&intent["id"]), &json!({ "amount": left }));
        }
    }
    state.change("invoice", id, &fields, &["updated"]);
    let invoice = again(state, invoice);
    if open && int(&invoice["amount_remaining"]) == 0 {
        settlement::paid(state, &invoice, 0);
    }
}

fn lines(state: &State, invoice: &Value, input: &Value) -> Result<Vec<Value>, ApiError> {
    let mut lines = Vec::new();
    for (at, given) in input["lines"].as_array().into_iter().flatten().enumerate() {
        let mut line = new(state, "credit_note_line_item");
        line["id"] = format!("{}{at}", text(&line["id"])).into();
        let of_invoice = match given["invoice_line_item"].as_str() {
            Some(id) => Some(line_of_invoice(state, invoice, id, at)?),
            None => None,
        };
        let (quantity, unit, amount) = measure(given, of_invoice.as_ref(), at)?;
        if let Some(of) = &of_invoice {
            check_left(state, of, (quantity, amount), at)?;
        }
        let description = of_invoice.as_ref().map_or(&given["description"], |of| &of["description"]);
        let fields = json!({
            "amount": amount, "description": description, "quantity": quantity, "type": given["type"], "unit_amount": unit,
        });
        merge(&mut line, &fields);
        if let Some(of) = of_invoice {
            line["invoice_line_item"] = of["id"].clone();
        }
        lines.push(line);
    }
    Ok(lines)
}

/// Returns the line that a line of a credit note names.
fn line_of_invoice(state: &State, invoice: &Value, id: &str, at: usize) -> Result<Value, ApiError> {
    let param = format!("lines[{at}][invoice_line_item]");
    let line = state.object("line_item", id).filter(|line| line["invoice"] == invoice["id"]);
    line.ok_or_else(|| ApiError::bad_reference("line item of this invoice", id, &param))
}

/// Returns the quantity, the unit amount and the amount of a line.
fn measure(given: &Value, of_invoice: Option<&Value>, at: usize) -> Result<(i64, i64, i64), ApiError> {
    let missing = |name: &str| {
        let param = format!("lines[{at}][{name}]");
        ApiError::parameter("parameter_missing", &param, &format!("Missing required param: {param}."))
    };
    if let Some(of) = of_invoice {
        let all = int(&of["quantity"]).max(1);
        let quantity = given["quantity"].as_i64().unwrap_or(all);
        let unit = int(&of["amount"]) / all;
        // A whole line is credited whole, also where its amount cannot be divided.
        let amount = if quantity == all { int(&of["amount"]) } else { unit * quantity };
        return Ok((quantity, unit, given["amount"].as_i64().unwrap_or(amount)));
    }
    if !given["description"].is_string() {
        return Err(missing("description"));
    }
    let quantity = given["quantity"].as_i64().unwrap_or(1);
    let unit = given["unit_amount"].as_i64().ok_or_else(|| missing("unit_amount"))?;
    Ok((quantity, unit, unit * quantity))
}

/// Refuses to credit more of a line than is left of it.
fn check_left(
    state: &State,
    line: &Value,
    (quantity, amount): (i64, i64),
    at: usize,
) -> Result<(), ApiError> {
    let notes = state.objects_with("credit_note", "invoice", text(&line["invoice"]));
    let lines = notes
        .iter()
        .filter(|note| note["status"] != "void")
        .flat_map(|note| note["lines"]["data"].as_array());
    let credited: i64 = lines
        .flatten()
        .filter(|credited| credited["invoice_line_item"] == line["id"])
        .map(|credited| int(&credited["amount"]))
        .sum();
    let left = int(&line["amount"]) - credited;
    if amount > left || quantity > int(&line["quantity"]).max(1) {
        let message =
            format!("Cannot credit {amount} of the line {}: {left} is left of it.", text(&line["id"]));
        return Err(ApiError::parameter("parameter_invalid", &format!("lines[{at}]"), &message));
    }
    Ok(())
}

/// Returns the credit note that parameters would make, without making it.
pub(super) fn preview(state: &mut State, input: &Value) -> Result<Value, ApiError> {
    let checkpoint = state.checkpoint();
    let outcome = create(state, &[], input);
    state.roll_back(checkpoint);
    outcome
}

/// Voids a credit note of an open invoice.
pub(super) fn void(state: &mut State, ids: &[&str], _: &Value) -> Result<Value, ApiError> {
    let note = fetch(state, "credit_note", ids[0])?;
    let status = CREDIT_NOTE.next(&note, "void")?;
    let invoice = fetch(state, "invoice", text(&note["invoice"]))?;
    if invoice["status"] != "open" {
        let message = "You cannot void this credit note because its invoice is not open.";
        return Err(ApiError::state("credit_note_unexpected_state", message));
    }
    lower(state, &invoice, -int(&note["amount"]), true);
    state.change("credit_note", ids[0], &json!({ "status": status, "voided_at": state.now() }), &["voided"]);
    Ok(again(state, &note))
}
