import { Vaertsfejl } from "./fejl";
import type { Vaertobjekt } from "./objekt";
import type { Udvalg } from "./typer";

const somWire = (navn: string): string => navn.charAt(0).toUpperCase() + navn.slice(1);

const mangler = (type: string, medlem: string): Vaertsfejl =>
  new Vaertsfejl("ApiNotFound", `The test host lacks ${type}.${medlem}`, `${type}.${medlem}`);

/** The answer to a load: what was selected (nothing or "*": all scalars), and of collections the items. */
export function hent(objekt: Vaertobjekt | null, { Select = [], Expand = [], Top, Skip = 0 }: Udvalg): unknown {
  if (objekt === null) return null;
  const valgte = [...Select, ...Expand];
  if (objekt.elementer === undefined) return hentEt(objekt, valgte);
  const egne = valgte.filter((sti) => objekt.felter?.[somWire(sti)] !== undefined);
  const deres = valgte.filter((sti) => !egne.includes(sti));
  const samlingen = hentEt(objekt, valgte.length === 0 ? [] : egne, valgte.length > 0);
  if (egne.length > 0 && deres.length === 0) return samlingen;
  const slut = Top === undefined ? undefined : Skip + Top;
  return {
    ...samlingen,
    _Items: objekt
      .elementer()
      .slice(Skip, slut)
      .map((et) => hentEt(et, deres)),
  };
}

function hentEt(objekt: Vaertobjekt, stier: readonly string[], kunValgte = false): Record<string, unknown> {
  const ud: Record<string, unknown> = { ...objekt.identitet };
  const alle = !kunValgte && (stier.length === 0 || stier.includes("*"));
  for (const navn of alle ? Object.keys(objekt.felter ?? {}) : []) ud[navn] = objekt.felter![navn]!.laes();
  for (const [hoved, under] of grupper(stier.filter((sti) => sti !== "*"))) {
    const [felt, del] = [objekt.felter?.[hoved], objekt.dele?.[hoved]];
    if (felt !== undefined) ud[hoved] = felt.laes();
    else if (del !== undefined) ud[hoved] = hent(del(), { Select: under });
    else throw mangler(objekt.type, hoved);
  }
  return ud;
}

/** format/fill/color and format/font/bold have one parent. */
function grupper(stier: readonly string[]): Map<string, string[]> {
  const ud = new Map<string, string[]>();
  for (const sti of stier) {
    const [hoved, ...rest] = sti.split(/[/.]/);
    const noegle = somWire(hoved!);
    ud.set(noegle, [...(ud.get(noegle) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  return ud;
}
