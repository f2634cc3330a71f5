import { egneRaekker, type Satser } from "../../core";
import { laesXlsx, type Fillaesning } from "../../render/laesXlsx";
import { AARSVALG as T } from "../../tekster/aarsvalg";
import { SATSARK } from "../../tekster/satsark";
import { tabelTilSatser } from "../../tekster/satstabel";
import { kilderIFilen, type Aarskilde } from "./aarskilde";
import { erAarsark, laesAarsmapper } from "./laesAarsmapper";

export type Aarsfil = { readonly ok: true; readonly kilder: readonly Aarskilde[] } | { readonly ok: false; readonly fejl: string };

/** The budget years of a file that we wrote, or in words why there are none. */
export function laesAarsfil(navn: string, bytes: Uint8Array): Aarsfil {
  const laest = laesXlsx(bytes, { ark: erAarsark, tabel: SATSARK.navn });
  if (!laest.ok) return { ok: false, fejl: T.filfejl[laest.fejl] };
  const mapper = laesAarsmapper(laest.ark);
  return mapper.length === 0
    ? { ok: false, fejl: T.filfejl.ingenAar }
    : { ok: true, kilder: kilderIFilen({ navn, ark: laest.arknavne }, mapper, egneSatser(laest)) };
}

/** A table that somebody has spoilt is nobody's limits. */
function egneSatser({ tabel }: Extract<Fillaesning, { ok: true }>): readonly Satser[] {
  const raekker = tabelTilSatser(tabel ?? []);
  return raekker.ok ? egneRaekker(raekker.vaerdi) : [];
}
