import { kronerAf, MAANEDER_PR_AAR, refusionSagsliste, type Sagssvar } from "../core";
import { laesRefusionSager } from "../kald/refusionSager";
import { fejltekst } from "../tekster/fejl";
import { IKKE_OMFATTET, SAGSSVAR_OVERSKRIFTER } from "../tekster/sagsord";
import { celleFejl } from "./celleFejl";
import { svar } from "./celler";

/**
 * Statens refusion i kr. for hver sag på en liste efter månedsreglen: børn i samme husstand under ét, og aldersgrænsen på 67. Fra 2022.
 * @customfunction REFUSION_SAGER
 * @param sager Tabel med overskrifter: Gruppe og Udgift eller Jan … Dec; desuden kan stå Sag, Husstand, Fylder 67, Omfattet før 67 og Engangsudgift.
 * @param aar Året som tal, fx 2022.
 * @param [satser] Egen tabel med beløbsgrænser i samme form som =REFUSION_SATSER(); kun bekræftede rækker bruges.
 * @returns To kolonner med lige så mange rækker som sager: refusion i kr. og bemærkning.
 */
export function refusionSager(sager: any[][], aar: any, satser?: any[][]): any[][] {
  const kald = svar(laesRefusionSager(sager, aar, satser));
  const { overskriftsraekker, antal, raekke } = kald.tabel;
  const ud: any[][] = new Array(overskriftsraekker + antal);
  ud.fill(["", ""], 0, overskriftsraekker - 1);
  ud[overskriftsraekker - 1] = [...SAGSSVAR_OVERSKRIFTER];
  refusionSagsliste(antal, raekke, kald.satser, (nr, svaret) => (ud[overskriftsraekker + nr] = somRaekke(svaret)));
  return ud;
}

function somRaekke(svaret: Sagssvar): any[] {
  if (svaret === null) return ["", ""];
  if (!svaret.ok) return [celleFejl(svaret.fejl), fejltekst(svaret.fejl)];
  const { refusion, maaneder } = svaret.vaerdi;
  return [kronerAf(refusion), maaneder < MAANEDER_PR_AAR ? IKKE_OMFATTET : ""];
}
