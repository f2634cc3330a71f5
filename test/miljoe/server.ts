import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface Server {
  /** http://127.0.0.1:port, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built folder on a free port, and nothing outside it; an unknown page is a 404, as at a real static host. */
export async function start(folder = "dist"): Promise<Server> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(root, decodeURIComponent(pathname));
    const type = TYPES[path.extname(file)];
    const content = file.startsWith(root + path.sep) && type ? readFile(file) : Promise.reject(new Error("not served"));
    content.then(
      (bytes) => response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(bytes),
      () => response.writeHead(404, { "Content-Type": "text/plain" }).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
