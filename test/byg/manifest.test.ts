import { readFileSync } from "node:fs";
import { ADRESSE, distFil, distTekst } from "./dist";
import { baand } from "./manifestkommandoer";
import { manifestfejl } from "./manifesttjek";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const kilde = readFileSync("manifest.xml", "utf8");
const bygget = { adresse: ADRESSE, version, fil: distFil, kommandoer: baand().navne };

it("det byggede manifest er uden fejl", () => expect(manifestfejl(distTekst("manifest.xml"), bygget)).toEqual([]));

it("kildens manifest er det samme, blot på udviklerens egen maskine", () => {
  const lokalt = "https://localhost:3000";
  const fil = (sti: string) => (sti.startsWith("assets/") ? readFileSync(sti) : distFil(sti));
  expect(manifestfejl(kilde, { ...bygget, adresse: lokalt, fil })).toEqual([]);
  expect(distTekst("manifest.xml")).toBe(kilde.replaceAll(lokalt, ADRESSE));
});

it("det byggede manifest peger ikke på localhost", () => expect(distTekst("manifest.xml")).not.toContain("localhost"));

describe("tjekket opdager", () => {
  const runtimes = /<Runtimes>[\s\S]*<\/Runtimes>/;
  const billede = `${ADRESSE}/assets/ikon-16.png`;
  const flyt = (xml: string, del: RegExp, foer: string) => xml.replace(del, "").replace(foer, `${del.exec(xml)?.[0]}${foer}`);

  it.each<[string, (xml: string) => string, string]>([
    ["et brudt dokument", (xml) => xml.replace("</Hosts>", ""), "not well-formed"],
    ["Runtimes efter AllFormFactors", (xml) => flyt(xml, runtimes, "<DesktopFormFactor>"), "must hold Runtimes, AllFormFactors"],
    ["intet Runtimes", (xml) => xml.replace(runtimes, ""), "must hold Runtimes, AllFormFactors"],
    [
      "ombyttede formfaktorer",
      (xml) => flyt(xml, /<AllFormFactors>[\s\S]*<\/AllFormFactors>/, "</Host>"),
      "DesktopFormFactor in this order, not Runtimes, DesktopFormFactor, AllFormFactors",
    ],
    ["Version før Id", (xml) => flyt(xml, /<Version>.*<\/Version>/, "<Id>"), "must hold Id, Version"],
    ["et AppDomains", (xml) => xml.replace("<Hosts>", "<AppDomains /><Hosts>"), "AppDomains does not belong here"],
    ["et Namespace", (xml) => xml.replace("</Metadata>", '</Metadata><Namespace resid="Aabn.Label" />'), "Namespace does not belong here"],
    ["et ukendt resid", (xml) => xml.replace('<Label resid="Aabn.Label"', '<Label resid="Aabn.Lable"'), "resid Aabn.Lable is not among"],
    ["en ubrugt tekst", (xml) => xml.replace('<Label resid="Aabn.Label"', '<Label resid="Aabn.Titel"'), "resource Aabn.Label is not used"],
    ["to tekster med samme id", (xml) => xml.replaceAll('"Aabn.Titel"', '"Aabn.Label"'), "resource Aabn.Label is there twice"],
    ["et for langt id", (xml) => xml.replaceAll("Aabn.Titel", "Aabn.Titel".padEnd(33, "x")), "has more than 32 characters"],
    [
      "en anden side til ruden",
      (xml) => xml.replace(/(<\/TaskpaneId>\s*<SourceLocation resid=")Taskpane/, "$1Functions.Script"),
      "ShowTaskpane must",
    ],
    [
      "en anden side til funktionerne",
      (xml) => xml.replace(/(<Page>\s*<SourceLocation resid=")Taskpane/, "$1Functions.Script"),
      "Page must",
    ],
    [
      "en anden side til knapperne",
      (xml) => xml.replace('<FunctionFile resid="Taskpane', '<FunctionFile resid="Functions.Script'),
      "FunctionFile must",
    ],
    ["et ukendt funktionsnavn", (xml) => xml.replace(">hjaelp<", ">hjealp<"), "function hjealp is not associated"],
    ["en funktion uden knap", (xml) => xml.replace(">hjaelp<", ">nytBudgetaar<"), "no button runs the function hjaelp"],
    ["to knapper med samme funktion", (xml) => xml.replace(">hjaelp<", ">nytBudgetaar<"), "two buttons run the function nytBudgetaar"],
    ["en kort levetid", (xml) => xml.replace('lifetime="long"', 'lifetime="short"'), "lifetime must be long"],
    [
      "http",
      (xml) => xml.replace(`${ADRESSE}/functions.js"`, `${ADRESSE.replace("https", "http")}/functions.js"`),
      "functions.js is not https",
    ],
    ["en tom adresse", (xml) => xml.replace(`"${ADRESSE}/functions.js"`, '""'), " is not https"],
    [
      "en fremmed adresse",
      (xml) => xml.replace(`${ADRESSE}/taskpane.html`, "https://localhost:3000/taskpane.html"),
      "is not at https://refusionsbudget.invalid",
    ],
    ["en fil, der ikke findes", (xml) => xml.replace("/functions.json", "/funktioner.json"), "funktioner.json is not among the files"],
    ["et ikon, der ikke findes", (xml) => xml.replace(billede, `${ADRESSE}/assets/ikon-17.png`), "ikon-17.png is not a PNG of 16"],
    ["et ikon af forkert størrelse", (xml) => xml.replace(billede, `${ADRESSE}/assets/ikon-32.png`), "ikon-32.png is not a PNG of 16"],
    ["et ikon, der ikke er en PNG", (xml) => xml.replace(billede, `${ADRESSE}/assets/ikon-16.svg`), "ikon-16.svg is not a PNG of 16"],
    ["en manglende ikonstørrelse", (xml) => xml.replace('<bt:Image size="80" resid="Ikon.80" />', ""), "lacks size 80"],
    ["en for lang knaptekst", (xml) => xml.replace('"Åbn Refusionsbudget"', `"${"x".repeat(126)}"`), "bt:ShortStrings has more than 125"],
    ["en for lang hjælpetekst", (xml) => xml.replace('"Byg årets', `"${"x".repeat(250)}`), "bt:LongStrings has more than 250"],
    ["en for lang beskrivelse", (xml) => xml.replace('"Til kommuner', `"${"x".repeat(250)}`), "Description has more than 250"],
    [
      "et tomt navn",
      (xml) => xml.replace('<DisplayName DefaultValue="Refusionsbudget"', '<DisplayName DefaultValue=""'),
      "DisplayName is empty",
    ],
    ["en anden version end pakkens", (xml) => xml.replace(/<Version>.*</, "<Version>9.9.9.0<"), "as in package.json, not 9.9.9.0"],
    ["en version i tre dele", (xml) => xml.replace(/<Version>.*</, `<Version>${version}<`), "Version must be"],
  ])("%s", (_fejl, oedelaeg, klage) => {
    const helt = distTekst("manifest.xml");
    const brudt = oedelaeg(helt);
    expect(brudt).not.toBe(helt);
    expect(manifestfejl(brudt, bygget)).toContainEqual(expect.stringContaining(klage));
  });
});
