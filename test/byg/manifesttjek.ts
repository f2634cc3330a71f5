import { adresser, definitioner, ikoner, vaerdi, type Sammenhaeng } from "./manifestadresser";
import { alle, laesXml, ved, type Knude } from "./xml";

/** The order that Microsoft's schema asks for; Excel refuses or overlooks what stands elsewhere. */
const RAEKKEFOELGE: [sti: string[], navne: string[]][] = [
  [
    [],
    [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ],
  ],
  [["VersionOverrides"], ["Hosts", "Resources"]],
  [
    ["VersionOverrides", "Hosts", "Host"],
    ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  ],
  [
    ["VersionOverrides", "Hosts", "Host", "AllFormFactors", "ExtensionPoint"],
    ["Script", "Page", "Metadata"],
  ],
  [
    ["VersionOverrides", "Hosts", "Host", "DesktopFormFactor"],
    ["FunctionFile", "ExtensionPoint"],
  ],
  [
    ["VersionOverrides", "Resources"],
    ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  ],
];

const LAENGSTE: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
const LAENGSTE_RESID = 32;

/** Everything wrong with a manifest, as Excel or an administrator would meet it; an empty list is a manifest to trust. */
export function manifestfejl(xml: string, sammenhaeng: Sammenhaeng): string[] {
  const rod = laesXml(xml);
  if (typeof rod === "string") return [`not well-formed: ${rod}`];
  return [
    ...raekkefoelge(rod),
    ...ressourcer(rod),
    ...faellesSide(rod),
    ...kommandoer(rod, sammenhaeng),
    ...adresser(rod, sammenhaeng),
    ...ikoner(rod, sammenhaeng),
    ...laengder(rod),
    ...version(rod, sammenhaeng),
  ];
}

const raekkefoelge = (rod: Knude) =>
  RAEKKEFOELGE.flatMap(([sti, navne]) => {
    const fundet = ved(rod, ...sti)?.boern.map(({ navn }) => navn) ?? [];
    const sted = [rod.navn, ...sti].join("/");
    return fundet.join() === navne.join() ? [] : [`${sted} must hold ${navne.join(", ")} in this order, not ${fundet.join(", ")}`];
  });

const medResid = (rod: Knude) => alle(rod).filter(({ attributter }) => attributter["resid"] !== undefined);

function ressourcer(rod: Knude): string[] {
  const brugte = medResid(rod).map(({ attributter }) => attributter["resid"]!);
  const kendte = definitioner(rod).map(({ attributter }) => attributter["id"] ?? "");
  return [
    ...brugte.filter((id) => !kendte.includes(id)).map((id) => `resid ${id} is not among the Resources`),
    ...kendte.filter((id) => !brugte.includes(id)).map((id) => `resource ${id} is not used`),
    ...kendte.filter((id, nr) => kendte.indexOf(id) !== nr).map((id) => `resource ${id} is there twice`),
    ...kendte.filter((id) => id.length > LAENGSTE_RESID).map((id) => `resource ${id} has more than ${LAENGSTE_RESID} characters`),
  ];
}

/** A shared runtime is shared only by what names the very same page. */
function faellesSide(rod: Knude): string[] {
  const vaert = ved(rod, "VersionOverrides", "Hosts", "Host");
  if (vaert === undefined) return ["no Host in VersionOverrides"];
  const handling = alle(vaert).find(({ navn, attributter }) => navn === "Action" && attributter["xsi:type"] === "ShowTaskpane");
  const steder: Record<string, Knude | undefined> = {
    Runtime: ved(vaert, "Runtimes", "Runtime"),
    "CustomFunctions Page": ved(vaert, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation"),
    FunctionFile: ved(vaert, "DesktopFormFactor", "FunctionFile"),
    ShowTaskpane: handling && ved(handling, "SourceLocation"),
  };
  const side = steder["Runtime"]?.attributter["resid"];
  const skaeve = Object.entries(steder).filter(([, knude]) => side === undefined || knude?.attributter["resid"] !== side);
  const lang = steder["Runtime"]?.attributter["lifetime"] === "long";
  return [
    ...skaeve.map(([sted]) => `${sted} must name the Runtime's page ${side}`),
    ...(lang ? [] : ["the Runtime's lifetime must be long"]),
  ];
}

/** A button without a function does nothing, and Excel says so to nobody; a function without a button is not reached. */
function kommandoer(rod: Knude, { kommandoer: kendte }: Sammenhaeng): string[] {
  const knapper = alle(rod).filter(({ navn }) => navn === "FunctionName");
  const navne = knapper.map(({ tekst }) => tekst);
  return [
    ...navne.filter((navn) => !kendte.includes(navn)).map((navn) => `function ${navn} is not associated by src/commands`),
    ...kendte.filter((navn) => !navne.includes(navn)).map((navn) => `no button runs the function ${navn}`),
    ...navne.filter((navn, nr) => navne.indexOf(navn) !== nr).map((navn) => `two buttons run the function ${navn}`),
  ];
}

function laengder(rod: Knude): string[] {
  const tekster: [string, string][] = [
    ...rod.boern.map((knude): [string, string] => [knude.navn, vaerdi(knude) || knude.tekst]),
    ...(ved(rod, "VersionOverrides", "Resources")?.boern ?? []).flatMap(({ navn, boern }) =>
      boern.map((tekst): [string, string] => [navn, vaerdi(tekst)]),
    ),
  ].filter(([navn]) => navn in LAENGSTE);
  return tekster.flatMap(([navn, tekst]) => [
    ...(tekst === "" ? [`${navn} is empty`] : []),
    ...(tekst.length > LAENGSTE[navn]! ? [`${navn} has more than ${LAENGSTE[navn]} characters: ${tekst}`] : []),
  ]);
}

function version(rod: Knude, { version: pakke }: Sammenhaeng): string[] {
  const fundet = ved(rod, "Version")?.tekst;
  return fundet === `${pakke}.0` ? [] : [`Version must be ${pakke}.0, as in package.json, not ${fundet}`];
}
