// Runs npm scripts side by side: node samtidig.mjs lint build. Each one's words stand together; one that fails fails the whole.
import { spawn } from "node:child_process";

const koer = (script) =>
  new Promise((faerdig) => {
    const { npm_execpath: npm } = process.env;
    const [program, foran] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
    const barn = spawn(program, [...foran, "run", script], { stdio: ["ignore", "pipe", "pipe"] });
    const ord = [];
    for (const stroem of [barn.stdout, barn.stderr]) stroem.on("data", (stykke) => ord.push(stykke));
    const slut = (kode, mere = "") => {
      process.stdout.write(Buffer.concat([...ord, Buffer.from(mere)]));
      faerdig(kode);
    };
    barn.on("error", ({ message }) => slut(1, `${script}: ${message}\n`));
    barn.on("close", (kode) => slut(kode ?? 1));
  });

const koder = await Promise.all(process.argv.slice(2).map(koer));
process.exitCode = Math.max(...koder);
