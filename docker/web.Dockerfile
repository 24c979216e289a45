# nginx in front: it serves the assets that Vite built and hands everything else to the api. Built from the root of the repository.
FROM node:24-bookworm-slim AS build
WORKDIR /src
ENV CI=true TURBO_TELEMETRY_DISABLED=1
RUN npm install --global pnpm@12.21.0
COPY . .
RUN pnpm install --frozen-lockfile
RUN pnpm exec turbo run build --filter=@mitn/web
# nginx as it is packaged cannot hand out files that were packed with brotli before: it packs with gzip itself (docs/operations.md).
RUN find apps/web/dist/assets -name '*.br' -delete

FROM nginxinc/nginx-unprivileged:1.29-bookworm
COPY docker/security-headers.conf /etc/nginx/security-headers.conf
COPY docker/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /src/apps/web/dist/assets /usr/share/nginx/html/assets
