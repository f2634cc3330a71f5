import { pngMaal } from "./png";
import { alle, ved, type Knude } from "./xml";

export interface Sammenhaeng {
  /** Where every URL must point to, without a slash at the end. */
  adresse: string;
  /** package.json's three numbers. */
  version: string;
  /** What the address serves: a path without its first slash gives the file's bytes, or null. */
  fil: (sti: string) => Uint8Array | null;
  /** The function names that the code associates with the ribbon. */
  kommandoer: readonly string[];
}

/** Sizes that Excel asks of every icon on the ribbon. */
const IKONSTOERRELSER = ["16", "32", "80"];

export const vaerdi = (knude: Knude | undefined) => knude?.attributter["DefaultValue"] ?? "";

export const definitioner = (rod: Knude) => ved(rod, "VersionOverrides", "Resources")?.boern.flatMap(({ boern }) => boern) ?? [];

const erAdresse = (knude: Knude) => /Url$|^bt:Image$|^SourceLocation$/.test(knude.navn) && knude.attributter["resid"] === undefined;
const sti = (adresse: string, grund: string) => adresse.slice(grund.length + 1);

/** What the manifest points to is https, at one address, and there. */
export function adresser(rod: Knude, { adresse, fil }: Sammenhaeng): string[] {
  const forbudte = alle(rod).filter(({ navn }) => ["Namespace", "AppDomains"].includes(navn));
  const url = alle(rod).filter(erAdresse).map(vaerdi);
  return [
    ...forbudte.map(({ navn }) => `${navn} does not belong here`),
    ...url.filter((u) => !u.startsWith("https://")).map((u) => `${u} is not https`),
    ...url.filter((u) => !u.startsWith(`${adresse}/`)).map((u) => `${u} is not at ${adresse}`),
    ...url.filter((u) => u.startsWith(`${adresse}/`) && fil(sti(u, adresse)) === null).map((u) => `${u} is not among the files`),
  ];
}

/** Every icon is there in the sizes that Excel asks for, and has the size that it says. */
export function ikoner(rod: Knude, { adresse, fil }: Sammenhaeng): string[] {
  const paaBaandet = alle(rod).filter(({ navn }) => navn === "Icon");
  const billeder = new Map(definitioner(rod).map((knude) => [knude.attributter["id"], vaerdi(knude)]));
  const ventede: [string, number][] = [
    [vaerdi(ved(rod, "IconUrl")), 32],
    [vaerdi(ved(rod, "HighResolutionIconUrl")), 64],
    ...paaBaandet.flatMap(({ boern }) =>
      boern.map(({ attributter: a }): [string, number] => [billeder.get(a["resid"]) ?? "", Number(a["size"])]),
    ),
  ];
  const mangler = paaBaandet.flatMap(({ boern }) =>
    IKONSTOERRELSER.filter((stoerrelse) => !boern.some(({ attributter }) => attributter["size"] === stoerrelse)),
  );
  const skaeve = ventede.filter(([url, stoerrelse]) => {
    const maal = pngMaal(fil(sti(url, adresse)) ?? new Uint8Array());
    return maal?.bredde !== stoerrelse || maal.hoejde !== stoerrelse;
  });
  return [
    ...mangler.map((stoerrelse) => `an icon on the ribbon lacks size ${stoerrelse}`),
    ...skaeve.map(([url, stoerrelse]) => `${url} is not a PNG of ${stoerrelse} × ${stoerrelse} pixels`),
  ];
}
