import { FLERTAL } from "./personord";
import { erLille, PERSONER, TAL, vaerdiAf } from "./skrevetAntal";

/** "Når én borger flytter", "husstanden regnes som én sag", "er én sag": conditions and definitions tell of nobody; "der er én" does. */
const IKKE_REGEL = "(?<!(?:når|hvis|som|(?<!der )er) (?=[ée][nt] ))";
/** "trin 2", "model 1", "nr. 3", "§ 4", "1,5": no count. */
const IKKE_NUMMER =
  "(?<![\\d.,/-]|(?:trin|model|kvartal|nr\\.?|nummer|side|punkt|pkt\\.?|stk\\.?|bilag|tabel|figur|grænse|uge|§|(?<!\\p{L})den|pr\\.) ?)";
const IKKE_BELOEB = "(?![.,]?\\d| ?(?:pct|procent|%|kr|mio|mia|t\\.|år|måned|dage|uger|timer|døgn))";
/** "2 sager", "to nye borgere", "3 af 14 sager", "4 ud af borgerne". */
const FORAN = new RegExp(
  `${IKKE_REGEL}${IKKE_NUMMER}(?<!\\p{L})(?<tal>${TAL})(?= (?:(?:\\p{L}+e|\\p{L}+t) ){0,2}(?:(?:ud )?af (?:de |alle )?(?:\\d+ )?(?:\\p{L}+e ){0,1})?${PERSONER})`,
  "giu",
);
/** "Antal sager: 3", "sager i alt er 2". */
const BAGVED = new RegExp(
  `(?<=(?:${FLERTAL})(?: i alt)?(?: ?[:=] ?| (?:er|var|udgør|udgjorde) ))(?<tal>${TAL})(?!\\p{L})${IKKE_BELOEB}`,
  "giu",
);
/** "heraf 3 nye". */
const HERAF = new RegExp(`(?<=(?<!\\p{L})(?:heraf|deraf|hvoraf|herunder) )(?<tal>${TAL})(?= \\p{L}+e(?!\\p{L}))${IKKE_BELOEB}`, "giu");

export interface Antalsfund {
  readonly antal: number;
  readonly stod: string;
  readonly fra: number;
  readonly til: number;
}

/** The counts that a sentence tells, in figures or words, in reading order. */
export function findAntal(tekst: string): readonly Antalsfund[] {
  const renset = tekst.replace(/[\u00a0\u202f]/gu, " ");
  const fundne = [FORAN, BAGVED, HERAF].flatMap((moenster) =>
    [...renset.matchAll(moenster)].map(({ 0: stod, index: fra, groups }) => ({
      antal: vaerdiAf(groups!["tal"]!),
      stod,
      fra,
      til: fra + stod.length,
    })),
  );
  return fundne.sort((en, anden) => en.fra - anden.fra).filter(({ fra }, nr) => nr === 0 || fra >= fundne[nr - 1]!.til);
}

/** Those from 1 up to but not with `mindst`. */
export const findSmaaAntal = (tekst: string, mindst: number): readonly Antalsfund[] =>
  findAntal(tekst).filter(({ antal }) => erLille(antal, mindst));
