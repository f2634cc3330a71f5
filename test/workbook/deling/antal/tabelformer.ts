import { ark, kr, med, type Korpuspost } from "../../personkorpus";

/*
 * Tables as people make them, with what is counted, or what the amounts are in, said in the corner, the title, the heading
 * or the row; and what else looks like a leak by its form. Written against the check, after it was got past. All invented.
 */

type Raekker = Parameters<typeof ark>[1];

const post =
  (art: Korpuspost["art"]) =>
  (navn: string, raekker: Raekker): Korpuspost => ({ navn, ...(art !== undefined && { art }), ark: ark("Ark1", raekker) });
const lilleAntal = post("lilleAntal");
const sagsark = post("sagsark");
const lignende = post(undefined);

const hjoerner: readonly (readonly [string, readonly (string | number)[]])[] = [
  ["Antal borgere", ["Jan", "Feb", "Mar"]],
  ["Antal sager", [2021, 2022, 2023]],
  ["Antal sager", ["2021", "2022", "2023"]],
  ["Antal husstande", ["Trin 1", "Trin 2", "Trin 3"]],
  ["Antal borgere", ["1. kvt.", "2. kvt.", "3. kvt."]],
  ["Sager", ["2021", "2022", "2023"]],
  ["Antal af Sagsnr.", ["Barn", "Voksen", "Hovedtotal"]],
];

const ANTALSOVERSKRIFTER = [
  ...["Antal", "Antal pers.", "Pers.", "Antal helårsborgere", "Helårspersoner", "Sager", "# sager", "Sager (stk.)", "Antal unge"],
  ...["Antal cpr", "Antal CPR-nr.", "Distinkt antal", "Antal af Id", "Optælling", "Ant. sager", "Antal beb.", "Antal indskrevne"],
  ...["Indskrevne", "Døgnanbragte", "Antal enkeltsager", "Antal forløb", "Antal bevillinger", "Antal visiterede", "Antal mænd"],
  ...["Antal kvinder", "Drenge", "Piger", "Helårsmodtagere", "Antal § 107"],
];

const SAGSNOEGLER = [
  ...["Navn", "Navne", "Fulde navn", "Borgers navn", "Anbragt barn", "Plejebarn", "Beboere", "Modtager", "Person", "Ung", "Fornavn"],
  ...["Sags id", "Sagsnr", "Sag nr.", "Løbenr."],
];

export const TABELLAEKAGER: readonly Korpuspost[] = [
  ...hjoerner.map(([hjoerne, hoveder]) =>
    lilleAntal(`Hjørnet siger »${hjoerne}« over rækkerne, og kolonnerne hedder ${hoveder.join(", ")}`, [
      [hjoerne, ...hoveder],
      ["Socialområdet", 41, 42, 43],
      ["Omsorgsområdet", 6, 3, 9],
    ]),
  ),
  ...ANTALSOVERSKRIFTER.map((overskrift) =>
    lilleAntal(`Kolonnen hedder »${overskrift}«`, [
      ["Fagområde", overskrift, "Udgift"],
      ["Familieområdet", 3, kr(6_000_000)],
      ["Socialområdet", 37, kr(37_000_000)],
    ]),
  ),
  ...['0" sager"', '0 "borgere"', '"Antal sager: "0', '[=1]0" sag";#,##0" sager"', "0\\ \\u\\n\\g\\e", '0" i krisecenter (personer)"'].map(
    (format) =>
      lilleAntal(`Kun talformatet ${format} siger, hvad der tælles`, [
        ["Fagområde", "2023"],
        ["Socialområdet", med(format, 41)],
        ["Familieområdet", med(format, 3)],
      ]),
  ),
  lilleAntal("Talformatet tæller i en tabel i 1.000 kr.", [
    ["Udgifter i 1.000 kr.", null],
    ["Fagområde", "2023"],
    ["Socialområdet", 41_000],
    ["Indskrevne", med('0" borgere"', 3)],
  ]),
  lilleAntal("Rækken siger »- heraf trin 3«, og hjørnet »Sager«", [
    ["Sager", "2023"],
    ["I alt", 41],
    ["- heraf trin 3", 2],
  ]),
  lilleAntal("Hjørnet tæller også rækkerne efter tomme rækker", [
    ["Antal sager", "2022", "2023"],
    ["Socialområdet", 41, 42],
    [],
    ["Omsorgsområdet", 20, 21],
    [],
    ["Familieområdet", 3, 9],
  ]),
  lilleAntal("Antallet er helårspersoner med decimaler", [
    ["Fagområde", "Helårspersoner"],
    ["Familieområdet", 2.5],
    ["Socialområdet", 37.25],
  ]),
  lilleAntal("Rækken siger »Antal sager« i en tabel i mio. kr.", [
    ["Mio. kr.", 2022, 2023],
    ["Udgift", 30, 31],
    ["Antal sager", 41, 3],
  ]),
  lilleAntal("Kolonnen hedder »Sager« under en titel i mio. kr.", [
    ["Central refusion, mio. kr."],
    ["Fagområde", "Sager", "Refusion"],
    ["Socialområdet", 41, 24],
    ["Omsorgsområdet", 3, 7],
  ]),
  lilleAntal("Rækken hedder »Sager« i en tabel med budget og regnskab", [
    ["Nøgletal", "Regnskab 2022", "Budget 2023"],
    ["Sager", 41, 3],
    ["Udgift (mio. kr.)", 30, 31],
  ]),
  ...["Antal sager pr. fagområde", "Antal sager pr. 31.12.2023", "Antal sager med udgift over 1 mio. kr."].map((titel) =>
    lilleAntal(`Titlen siger »${titel}«, og årene er tekst`, [
      [titel],
      ["Fagområde", "2022", "2023"],
      ["Socialområdet", 41, 42],
      ["Omsorgsområdet", 6, 3],
    ]),
  ),
  ...["Heraf 3 nye", "To tilgange og ingen afgange", "Stigningen skyldes et par sager", "3 mænd er flyttet til"].map((saetning) =>
    lilleAntal(`En sætning siger »${saetning}«`, [["Bemærkning"], [saetning]]),
  ),
  ...SAGSNOEGLER.map((noegle) =>
    sagsark(`Listen har »${noegle}« over det, der nævner den enkelte`, [
      [noegle, "Tilbud", "Udgift 2023"],
      ["Test Testesen", "Egelunden", kr(6_000_000)],
      ["Prøve Prøvesen", "Solbakken", kr(3_700_000)],
    ]),
  ),
  sagsark("Listen har fødselsdage og udgifter", [
    ["Fødselsdag", "Udgift"],
    [med("dd-mm-yyyy", 30_000), kr(2_300_000)],
    [med("dd-mm-yyyy", 31_000), kr(1_300_000)],
  ]),
];

const iEnhed = (hjoerne: string, hoveder: Raekker[number], raekker: Raekker, ...titler: string[]): Korpuspost =>
  lignende(
    `Beløb, hvor ${titler.length > 0 ? `titlen siger »${titler.join(" ")}«` : `hjørnet siger »${hjoerne}«`}, over ${hoveder.join(", ")}`,
    [...titler.map((titel) => [titel]), [hjoerne, ...hoveder], ...raekker],
  );

const DYRE: Raekker = [
  ["Socialområdet", 30, 31],
  ["Særligt dyre enkeltsager", 3, 4],
  ["Anbringelser", 2, 3],
  ["I alt", 35, 38],
];
const FAMILIER: Raekker = [
  ["Socialområdet", 30, 31, 1],
  ["Børn, unge og familier", 3, 4, 1],
  ["Plejefamilier", 2, 1, -1],
  ["Ældre", 4, 3, -1],
];

export const TABELLIGNENDE: readonly Korpuspost[] = [
  iEnhed("Mio. kr.", [2023, 2024], DYRE),
  iEnhed("Mio. kr.", ["2023", "2024"], DYRE),
  iEnhed(
    "1.000 kr.",
    [2023, 2024],
    DYRE.map(([navn, ...tal]) => [navn!, ...tal.map((et) => kr(Number(et)))]),
  ),
  iEnhed("Udvalg (mio. kr.)", ["R2022", "B2023", "FR2023"], FAMILIER),
  iEnhed("Vækst i pct.", [2023, 2024], DYRE),
  iEnhed("Takst pr. døgn", [2023, 2024], DYRE),
  iEnhed("Fagområde", [2023, 2024], DYRE, "Beløb i mio. kr."),
  iEnhed("Udvalg", ["R2022", "B2023", "Afv."], FAMILIER, "Hele mio. kr., 2023-priser"),
  iEnhed("Udvalg", ["2022", "2023", "Afv."], FAMILIER, "Budget og regnskab", "(t.kr.)"),
  lignende("Talformatet siger, at tallet er et beløb eller en tid", [
    ["Borgere", "2023"],
    ["Socialområdet", med('0" kr. pr. borger"', 41)],
    ["Familieområdet", med('0" mio. kroner"', 3)],
    ["Ventetid", med('0" måneder"', 3)],
  ]),
  lignende("Beløb, hvor titlen har sin enhed ude til højre", [
    ["Budget 2023", null, null, "Mio. kr."],
    ["Udvalg", "2022", "2023", "2024"],
    ["Plejefamilier", 3, 4, 4],
    ["Børn og unge", 2, 3, 3],
  ]),
  lignende("Beløb, hvor enheden står alene ude til højre eller flere rækker oppe", [
    [null, null, "Mio. kr."],
    [],
    ["Budget 2023"],
    [],
    ["Udvalg", "2022", "2023"],
    ["Plejefamilier", 3, 4],
    [],
    ["Anbringelser", 2, 3],
    [],
    ["Børn og unge", 1, 2],
  ]),
  lignende("Beløb, hvor hjørnets enhed gælder rækker efter tomme rækker", [
    ["Mio. kr.", "2022", "2023"],
    ["Socialområdet", 30, 31],
    [],
    ["Plejefamilier", 3, 4],
    [],
    ["Anbringelser", 2, 3],
  ]),
  lignende("Beløb, hvor kolonnerne hedder efter dem, de er til", [
    ["Udgift i mio. kr."],
    ["Fagområde", "Familier", "Børn", "Anbragte"],
    ["Drift", 3, 4, 2],
  ]),
  lignende("Budgetår uden enhed, hvor rækkerne hedder efter dem, de er til", [
    ["Område", "B2023", "B2024"],
    ["Særligt dyre enkeltsager", 3, 4],
    ["Plejefamilier", 2, 3],
    ["Børn og unge", 1, 2],
  ]),
  lignende("Sager pr. 10.000 indbyggere", [
    ["Område", "Sager pr. 10.000 indb.", "Sagsbehandlere pr. 10 sager"],
    ["Familie", 3, 2],
  ]),
  lignende("Antal af det, der ikke er mennesker", [
    ["Ydelse", "Antal mdr.", "Antal dage", "Antal pladser", "Antal stillinger", "Antal timer", "Antal helårspladser"],
    ["A", 3, 2, 1, 4, 2, 3],
  ]),
  lignende("Beløb på ti cifre i en tabel, hvor årene er tekst", [
    ["Skatter og tilskud"],
    ["Kr.", "2022", "2023"],
    ["Udskrivningsgrundlag", 1_512_231_234, 1_612_231_234],
    ["Provenu", 3_011_561_234, 3_112_561_234],
  ]),
  lignende("Beløb på ti cifre ved siden af deres ord", [
    ["Skatteindtægter", 3_011_561_234],
    ["Udskrivningsgrundlag", 1_512_231_234],
  ]),
  lignende("Beløb på ti cifre under deres ord", [
    ["Grundlag", "Udskrivningsgrundlag"],
    ["Randers", 1_512_231_234],
  ]),
  lignende("Beløb på ti cifre som tekst under kr.", [
    ["Post", "I kr."],
    ["Aktiver", "1512231234"],
    ["Passiver", "-1512231234"],
  ]),
  lignende("Numre fra økonomisystemet", [
    ["Element", "Debitornr.", "Kreditor", "Medarbejdernr.", "Lev.nr.", "Dok.nr."],
    ["XG-1512101234-00001", "1203451234", "0104201234", "1203451234", 1_203_451_234, "1102231485"],
  ]),
  lignende("Møders klokkeslæt efter datoen", [["Tekst"], ["Byrådet 19.06.23 1700-1900"], ["15-06-23 1030"], ["Opdateret 01-12-2023 1015"]]),
  lignende("Perioder efter datoen", [
    ["Aftale", "Gælder"],
    ["A", "1.1.23 - 2026"],
    ["B", "311223 - 2026"],
    ["C", "01.01.2023 - 3112"],
  ]),
  lignende("Et tidsstempel i ét", [
    ["Kørsel", "Tidsstempel"],
    ["A", 150_120_231_030],
  ]),
  lignende("En række, der hedder »Familie« og intet andet, i en tabel med beløb", [
    ["Afdeling", "Budget", "Regnskab"],
    ["Familie", 6_000_000, 6_100_000],
    ["Social", 37_000_000, 36_000_000],
    ["I alt", 43_000_000, 42_100_000],
  ]),
  lignende("En række, der hedder »Familie«, i en tabel med antal", [
    ["Fagområde", "Antal sager", "Andel"],
    ["Familie", 23, med("0.0%", 0.383)],
    ["Social", 37, med("0.0%", 0.617)],
    ["I alt", 60, med("0.0%", 1)],
  ]),
  lignende("En dagsorden med bevillinger", [
    ["Sag", "Bevilling i kr."],
    ["Renovering af skole", kr(1_000_000)],
    ["Ny svømmehal", kr(4_000_000)],
  ]),
  lignende("En dagsorden med emner og beløb", [
    ["Sag", "Emne", "Beløb"],
    ["1. Budget", "Drift", kr(1_000_000)],
    ["2. Anlæg", "Skole", kr(4_000_000)],
  ]),
  lignende("Anlægssager", [
    ["Sagsnr.", "Projekt", "Budget"],
    ["2023-1", "Skole", kr(1_000_000)],
    ["2023-2", "Hal", kr(4_000_000)],
  ]),
];
