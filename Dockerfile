# The command as one static binary. `deploy/image` builds and checks it; compose.yaml runs it.
FROM rust:1.95.0-alpine AS build
RUN apk add --no-cache build-base
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/target \
    CARGO_TARGET_DIR=/target deploy/build /out
# A folder for databases of SQLite, which belongs to the user of the image.
RUN mkdir /data

# For a sync and a verification each night: the script needs a shell.
FROM alpine:3.22 AS nightly
COPY --from=build /out/stripe-sync /usr/local/bin/stripe-sync
COPY deploy/nightly /usr/local/bin/nightly
COPY --from=build --chown=65532:65532 /data /data
USER 65532:65532
WORKDIR /data
ENTRYPOINT ["/usr/local/bin/nightly"]

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /out/stripe-sync /usr/local/bin/stripe-sync
COPY --from=build --chown=65532:65532 /data /data
USER 65532:65532
WORKDIR /data
# Webhooks, health and metrics; the console.
EXPOSE 8080 8081
HEALTHCHECK --interval=30s --timeout=10s --start-period=15s CMD ["/usr/local/bin/stripe-sync", "webhook", "health"]
ENTRYPOINT ["/usr/local/bin/stripe-sync"]
CMD ["webhook", "serve", "--listen", "0.0.0.0:8080", "--page-listen", "0.0.0.0:8081"]
