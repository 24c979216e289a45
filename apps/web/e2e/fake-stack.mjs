// Serves the built web app with the fake API of the page specs, to look at pages without a service: node e2e/fake-stack.mjs [port]
import { preview, runnerImport } from 'vite';

const port = Number(process.argv[2] ?? 4173);
const load = async (file) => (await runnerImport(new URL(`../src/testing/${file}`, import.meta.url).pathname, { resolve: { conditions: ['mitn-source', 'node', 'import', 'default'] }, configFile: false })).module;
const [{ createFakeApi }, { addFakeNewcomerFile }] = await Promise.all([load('fake-api.ts'), load('fake-newcomer-file.ts')]);
const api = addFakeNewcomerFile(createFakeApi());

const server = await preview({
  root: new URL('..', import.meta.url).pathname,
  preview: { port, strictPort: true, host: '127.0.0.1' },
  plugins: [
    {
      name: 'mitn-fake-api',
      configurePreviewServer(preview_) {
        preview_.middlewares.use(async (request, response, next) => {
          if (!request.url?.startsWith('/api/')) return next();
          const pieces = [];
          for await (const piece of request) pieces.push(piece);
          const body = Buffer.concat(pieces).toString();
          try {
            const answer = await api.fetch(request.url, { method: request.method, headers: request.headers, ...(body ? { body } : {}) });
            response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
            response.end(Buffer.from(await answer.arrayBuffer()));
          } catch (error) {
            response.writeHead(500).end(String(error));
          }
        });
      },
    },
  ],
});
server.printUrls();
