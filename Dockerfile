FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY src src
# The cache keeps what was downloaded, whatever file changed.
RUN --mount=type=cache,target=/cache \
    mvn --batch-mode --no-transfer-progress -Dmaven.repo.local=/cache -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
# No root in the container. The number is fixed so that the owner of a mounted data folder can be.
RUN useradd --no-create-home --uid 10001 --user-group --home-dir /app --shell /usr/sbin/nologin tanya-banten \
    && mkdir -p /app/data \
    && chown tanya-banten:tanya-banten /app/data
WORKDIR /app
COPY LICENSE .
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/tanya-banten.jar .
# As shipped; mount your own over either.
COPY config config
COPY knowledge knowledge
# The base image sets LC_ALL, which goes before LANG; file names and arguments follow it.
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8 \
    TANYA_BANTEN_CONFIG=/app/config/tanya-banten.yaml \
    TANYA_BANTEN_KNOWLEDGE=/app/knowledge \
    TANYA_BANTEN_DATA=/app/data
USER tanya-banten
# The query log, and the key of its pseudonyms: what must outlive the container.
VOLUME /app/data
# How long ago Telegram last answered. For a conversation on the terminal it says "unhealthy", and nobody asks.
HEALTHCHECK --interval=60s --timeout=20s --start-period=60s --retries=3 \
    CMD ["java", "-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", "/app/tanya-banten.jar", "health"]
# Keeps native memory in few pools; it would grow with the number of threads otherwise.
ENV MALLOC_ARENA_MAX=2
# Sized for a small server: the index is small, and the serial collector needs no memory of its own.
# Out of memory the bot ends, to be started anew, rather than going on half alive.
ENTRYPOINT ["java", "-Xmx96m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/tanya-banten.jar"]
