import { registrerKommandoer, type Kommando } from "../../src/commands";

type Handling = (haendelse: { completed: () => void }) => Promise<void>;

/** The ribbon without Excel: what the code associates, and a click on it, which gives what happened in order. */
export function baand(visRuden: () => Promise<void> = () => Promise.resolve()) {
  const haendt: string[] = [];
  const handlinger = new Map<string, Handling>();
  const vis = async () => {
    await visRuden();
    haendt.push("vist");
  };
  const Office = {
    actions: { associate: (navn: string, handling: Handling) => handlinger.set(navn, handling) },
    addin: { showAsTaskpane: vis },
  };
  Object.assign(globalThis, { Office });
  const klik = async (navn: Kommando, udfoer?: () => void): Promise<string[]> => {
    registrerKommandoer((kommando) => {
      udfoer?.();
      haendt.push(kommando);
    });
    // A failure is for the console; a click has nobody to tell it to.
    await handlinger.get(navn)!({ completed: () => haendt.push("afsluttet") }).catch(({ message }: Error) => haendt.push(message));
    return haendt;
  };
  registrerKommandoer(() => {});
  return { navne: [...handlinger.keys()], klik };
}
