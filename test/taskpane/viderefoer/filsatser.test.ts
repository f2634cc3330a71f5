import { bekraeft, INDBYGGEDE_SATSER, satserForAar, type Satser } from "../../../src/core";
import { sammenhold } from "../../../src/taskpane/viderefoer/filsatser";

const [skoen] = satserForAar(INDBYGGEDE_SATSER, 2024) as [Satser];
const EGEN = bekraeft(skoen, { hvem: "Anne Holm", dato: "03.01.2024", kilde: "sm.dk", trin: skoen.trin });
const ANDEN: Satser = { ...EGEN, trin: EGEN.trin.slice(0, 1) };
const VOKSEN: Satser = { ...EGEN, maalgruppe: "voksen" };
const BARN: Satser = { ...EGEN, maalgruppe: "barn" };

it.each<[string, Satser[], Satser[], ReturnType<typeof sammenhold>]>([
  ["ukendt her", [EGEN], [], { nye: [EGEN], uenige: [] }],
  ["den samme", [EGEN], [EGEN], { nye: [], uenige: [] }],
  ["den samme med en anden kilde", [EGEN], [{ ...EGEN, kilde: "Bekendtgørelse" }], { nye: [], uenige: [] }],
  ["en anden", [EGEN], [ANDEN], { nye: [], uenige: [EGEN] }],
  ["et skøn her", [EGEN], [{ ...EGEN, status: "skoen" }], { nye: [], uenige: [EGEN] }],
  ["et skøn i filen", [{ ...EGEN, status: "skoen" }], [], { nye: [], uenige: [] }],
  ["et andet år", [EGEN], [{ ...EGEN, aar: 2025 }], { nye: [EGEN], uenige: [] }],
  ["alle her og voksne i filen", [VOKSEN], [EGEN], { nye: [], uenige: [VOKSEN] }],
  ["voksne her og børn i filen", [BARN], [VOKSEN], { nye: [BARN], uenige: [] }],
])("%s", (_, filens, egne, ventet) => expect(sammenhold(filens, egne)).toEqual(ventet));
