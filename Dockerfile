# syntax=docker/dockerfile:1
# The server as an image: docker build -t firstline .

FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock build.rs ./
COPY proto proto
COPY config config
COPY src src
COPY web/dist web/dist
# The caches are not part of the image; they make the second build a short one.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --locked --profile dist && cp target/dist/firstline /firstline

FROM debian:bookworm-slim
# Certificates of the public authorities, for rediss:// and for `ctl` against a server with TLS.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --home-dir /var/lib/firstline --create-home firstline
COPY --from=build /firstline /usr/local/bin/firstline
# The data directory is relative to where the server is started: data/ below this.
WORKDIR /var/lib/firstline
RUN mkdir data && chown firstline:firstline data
USER firstline
VOLUME /var/lib/firstline/data
# Within a container, "this machine only" would be nobody.
ENV FIRSTLINE_LISTEN=0.0.0.0:7380 FIRSTLINE_WEB__LISTEN=0.0.0.0:7381
EXPOSE 7380 7381
# The server answers the gRPC health protocol, without a credential, on its one port. Let the
# orchestrator ask: it knows the difference between "not ready" and "start it again".
STOPSIGNAL SIGTERM
ENTRYPOINT ["firstline"]
CMD ["serve"]
