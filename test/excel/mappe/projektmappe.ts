import { udenArk, medNytArknavn } from "../beregning/formeltekst";
import type { Beregner, Beregning } from "../beregning/typer";
import { findesIkke, Vaertsfejl } from "../wire/fejl";
import { Ark, type Synlighed } from "./ark";
import { erFormel } from "./indhold";
import { snapshot, type Indholdsbillede } from "./billede";
import type { Navn } from "./navne";
import { lavOmraade, type Omraade } from "./omraade";
import { sammeNavn, tjekArknavn } from "./regler";

/** The open workbook. Tests may read and arrange it directly; code under test reaches it through the wire only. */
export class Projektmappe {
  readonly ark: Ark[] = [];
  readonly navne: Navn[] = [];
  /** Office.context.document.settings as last saved. */
  readonly indstillinger = new Map<string, unknown>();
  /** context.workbook.settings. */
  readonly mappeindstillinger = new Map<string, unknown>();
  /** What Excel.createWorkbook was given and has opened beside this one, as base64. */
  readonly nyeMapper: string[] = [];
  beskyttet = false;
  skrivebeskyttet = false;
  aktivt: Ark;
  private naesteId = 0;
  private redigerer = false;
  private readonly venter: (() => void)[] = [];
  private sidst: Beregning | null = null;

  constructor(
    private readonly beregner: Beregner,
    readonly navn = "Mappe1.xlsx",
  ) {
    this.aktivt = new Ark(this.nytId(), "Ark1");
    this.ark.push(this.aktivt);
  }

  /** The user is typing in a cell. */
  get celleredigering(): boolean {
    return this.redigerer;
  }

  set celleredigering(ja: boolean) {
    this.redigerer = ja;
    if (!ja) this.venter.splice(0).forEach((videre) => videre());
  }

  /** Resolves when the user has left the cell. */
  redigeringSlut = (): Promise<void> => (this.redigerer ? new Promise((videre) => this.venter.push(videre)) : Promise.resolve());

  /** Each sheet keeps its own; this is the active one's. */
  get markering(): Omraade {
    return lavOmraade(this.aktivt, this.aktivt.markering);
  }

  marker(omraade: Omraade): void {
    this.aktiver(omraade.ark);
    const { raekke, kolonne, raekker, kolonner } = omraade;
    omraade.ark.markering = { raekke, kolonne, raekker, kolonner };
  }

  nytId = (): string => `{00000000-0000-0000-0000-${String(++this.naesteId).padStart(12, "0")}}`;

  /** By name, without regard to case, or by id. */
  findArk = (noegle: string): Ark | undefined => this.ark.find(({ navn, id }) => sammeNavn(navn, noegle) || id === noegle);

  kraevArk(noegle: string): Ark {
    const ark = this.findArk(noegle);
    if (ark === undefined) throw findesIkke();
    return ark;
  }

  nytArk(navn?: string, sted = this.ark.length): Ark {
    this.kraevUbeskyttet();
    tjekArknavn(navn ?? "x", navn === undefined ? [] : this.ark.map((et) => et.navn));
    const ark = new Ark(this.nytId(), navn ?? this.ledigtArknavn());
    this.ark.splice(sted, 0, ark);
    this.aendret();
    return ark;
  }

  omdoeb(ark: Ark, navn: string): void {
    this.kraevUbeskyttet();
    tjekArknavn(
      navn,
      this.ark.filter((et) => et !== ark).map((et) => et.navn),
    );
    const foer = ark.navn;
    ark.navn = navn;
    this.retFormler((formel) => medNytArknavn(formel, foer, navn));
  }

  sletArk(ark: Ark): void {
    this.kraevUbeskyttet();
    if (ark.synlighed === "VeryHidden") throw new Vaertsfejl("InvalidOperation");
    if (!this.ark.some((et) => et !== ark && et.synlighed === "Visible"))
      throw new Vaertsfejl("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    const sted = this.ark.indexOf(ark);
    this.ark.splice(sted, 1);
    this.retFormler((formel) => udenArk(formel, ark.navn));
    if (this.aktivt === ark)
      this.aktiver([...this.ark.slice(sted), ...this.ark.slice(0, sted).reverse()].find((et) => et.synlighed === "Visible")!);
  }

  vis(ark: Ark, synlighed: Synlighed): void {
    this.kraevUbeskyttet();
    const andetSynligt = this.ark.find((et) => et !== ark && et.synlighed === "Visible");
    if (synlighed !== "Visible" && andetSynligt === undefined)
      throw new Vaertsfejl("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    ark.synlighed = synlighed;
    if (synlighed !== "Visible" && this.aktivt === ark) this.aktiver(andetSynligt!);
  }

  aktiver(ark: Ark): void {
    if (ark.synlighed !== "Visible") throw new Vaertsfejl("InvalidOperation", "A hidden worksheet cannot be activated.");
    this.aktivt = ark;
  }

  /** Tells that something changed that formulas may depend on. */
  aendret(): void {
    this.sidst = null;
  }

  beregning(): Beregning {
    return (this.sidst ??= this.beregner(this));
  }

  /** What the cell shows, unformatted: "" where it is empty, "#N/A" and the like for errors. */
  vaerdi(ark: Ark, raekke: number, kolonne: number): string | number | boolean {
    const indhold = ark.indhold(raekke, kolonne);
    if (indhold !== undefined && !erFormel(indhold)) return indhold;
    return this.beregning().celle(ark, raekke, kolonne)?.vaerdi ?? "";
  }

  /** Everything a user could see or miss, as plain data. */
  indhold(): Indholdsbillede {
    return snapshot(this);
  }

  kraevUbeskyttet(): void {
    if (this.beskyttet || this.skrivebeskyttet) throw new Vaertsfejl("AccessDenied");
  }

  private ledigtArknavn(): string {
    for (let nr = 1; ; nr++) if (this.findArk(`Ark${nr}`) === undefined) return `Ark${nr}`;
  }

  private retFormler(ret: (formel: string) => string): void {
    for (const ark of this.ark) ark.retFormler(ret);
    for (const navn of [...this.navne, ...this.ark.flatMap((et) => et.navne)]) navn.formel = ret(navn.formel);
    for (const serie of this.ark.flatMap((et) => et.diagrammer.flatMap(({ serier }) => serier))) {
      serie.vaerdier &&= ret(serie.vaerdier);
      serie.kategorier &&= ret(serie.kategorier);
    }
    this.aendret();
  }
}
