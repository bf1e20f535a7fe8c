// Keeps the page's files, so that it opens without a network. Their names change with their content: what is kept is
// what the page was built with. The office's own configuration may change, so the server's comes first.
declare const FILES: readonly string[];
declare const VERSION: string;
declare const CONFIGURATION: string;

const scope = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `chithi-${VERSION}`;
const addressOf = (file: string) => new URL(file, scope.registration.scope).href;

scope.addEventListener("install", (event) => {
  const fill = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([...FILES, CONFIGURATION].map((file) => new Request(addressOf(file), { cache: "reload" })));
    await scope.skipWaiting();
  };
  event.waitUntil(fill());
});

scope.addEventListener("activate", (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith("chithi-") && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await scope.clients.claim();
  };
  event.waitUntil(tidy());
});

async function answer(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (address === addressOf(CONFIGURATION)) {
    const fresh = await fetch(request).catch(() => null);
    if (fresh?.ok) return fresh;
  }
  const page = address === addressOf("./") ? addressOf("index.html") : address;
  return (await caches.match(page, { ignoreVary: true })) ?? fetch(request);
}

scope.addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(answer(event.request));
});
