# One image per app of Node: --build-arg APP=api or APP=worker. Built from the root of the repository.
FROM node:24-bookworm-slim AS build
WORKDIR /src
ENV CI=true TURBO_TELEMETRY_DISABLED=1
RUN npm install --global pnpm@12.21.0
COPY . .
# Node comes from the image: the Node of the root's optionalDependencies is not needed here, swc's binary is.
RUN pnpm install --frozen-lockfile
RUN pnpm exec turbo run build

FROM node:24-bookworm-slim
ARG APP
ENV NODE_ENV=production TZ=UTC
WORKDIR /app
RUN npm install --global pnpm@12.21.0
COPY --from=build /src/package.json /src/pnpm-lock.yaml /src/pnpm-workspace.yaml /src/.npmrc ./
COPY --from=build /src/packages packages
COPY --from=build /src/apps/${APP} apps/${APP}
# The api writes the head of the pages into the page that Vite built.
COPY --from=build /src/apps/web/dist apps/web/dist
COPY --from=build /src/tooling/stack tooling/stack
COPY --from=build /src/scripts scripts
RUN find . -name node_modules -prune -exec rm -rf {} + \
 && CI=true pnpm install --frozen-lockfile --prod --no-optional --filter "@mitn/${APP}..." --filter "@mitn/stack..." \
 && npm uninstall --global pnpm
USER node
ENV APP=${APP}
CMD ["sh", "-c", "exec node --enable-source-maps apps/$APP/dist/main.js"]
