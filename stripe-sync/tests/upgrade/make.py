"""Makes the dumps of a release: what its commands write, and what it may leave behind (`states.sql`).

usage: make.py FOLDER_OF_ITS_BINARIES RELEASE URL_OF_AN_EMPTY_POSTGRESQL_DATABASE

Needs pg_dump and psql. Writes RELEASE.sqlite.sql and RELEASE.postgres.sql beside this file.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
MODELS = ["Customer", "Product", "Price", "Subscription", "Invoice"]


def fake(binary):
    """Starts the fake, and returns its process, its address and its key."""
    options = ["--listen", "127.0.0.1:0", "--seed", "7", "--customers", "3"]
    process = subprocess.Popen([binary, *options], stdout=subprocess.PIPE, text=True)
    told = dict(process.stdout.readline().strip().split("=", 1) for _ in range(2))
    return process, told


def request(told, method, path):
    headers = {"Authorization": "Bearer " + told["STRIPE_API_KEY"], "Stripe-Version": "2026-05-27.dahlia"}
    asked = urllib.request.Request(told["STRIPE_API_BASE"] + path, method=method, headers=headers)
    return json.load(urllib.request.urlopen(asked))


def fill(folder, url, states):
    """Fills a database by the commands of the release, and by what it may leave behind."""
    process, told = fake(os.path.join(folder, "fake-stripe"))
    try:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("STRIPE")}
        environment = {**clean, **told, "DATABASE_URL": url}

        def run(*arguments):
            command = [os.path.join(folder, "stripe-sync"), *arguments]
            subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)

        run("sync", *MODELS)
        # A tombstone, with the event that tells of it, and a cursor behind that.
        customer = request(told, "GET", "/v1/customers?limit=1")["data"][0]["id"]
        request(told, "DELETE", "/v1/customers/" + customer)
        run("events", "poll", *[option for model in MODELS for option in ("--model", model)])
        states()
    finally:
        process.kill()


def sqlite(folder, release):
    with tempfile.TemporaryDirectory() as place:
        path = os.path.join(place, "stripe.db")

        def states():
            with sqlite3.connect(path) as database:
                database.executescript(text("states.sql"))
                database.execute(
                    "UPDATE stripe_sync_events SET lease_worker = 'killed', lease_until = 1, attempts = 1 "
                    "WHERE id = 'evt_claimed'"
                )

        fill(folder, "sqlite://" + path, states)
        database = sqlite3.connect(path)
        write(release + ".sqlite.sql", "\n".join(database.iterdump()) + "\n")


def postgres(folder, release, url):
    def states():
        claim = (
            "INSERT INTO stripe_sync_claims (worker, account, until, ids, objects) "
            "VALUES ('killed', '', 1, ARRAY['evt_claimed'], ARRAY['customer cus_claimed']);"
        )
        script = text("states.sql") + claim
        subprocess.run(["psql", url, "-qv", "ON_ERROR_STOP=1", "-f", "-"], input=script, text=True, check=True)

    fill(folder, url, states)
    options = ["--inserts", "--no-owner", "--no-privileges", "--no-comments", "--no-toast-compression"]
    dump = subprocess.run(["pg_dump", *options, url], capture_output=True, text=True, check=True).stdout
    # Neither words for psql, nor what a server may not know or allow.
    unwanted = ("\\", "--", "SET ", "SELECT pg_catalog.set_config", "CREATE SCHEMA public")
    lines = [line for line in dump.splitlines() if line and not line.startswith(unwanted)]
    write(release + ".postgres.sql", "\n".join(lines) + "\n")


def text(name):
    with open(os.path.join(HERE, name)) as file:
        return file.read()


def write(name, dump):
    with open(os.path.join(HERE, name), "w") as file:
        file.write(dump)


if __name__ == "__main__":
    FOLDER, RELEASE, URL = sys.argv[1:]
    sqlite(FOLDER, RELEASE)
    postgres(FOLDER, RELEASE, URL)
